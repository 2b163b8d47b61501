package org.gascheck.service.api;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;

/**
 * Readings of the law of which one is chosen, or a list that is chosen.
 *
 * @param options those to choose from, the recommended one first; none of a list
 * @param chosen  the one chosen, or the entries of the list
 */
record SettingTold(String key, Text description, List<Setting.Option> options, String chosen) {

    static SettingTold of(Setting setting, Settings settings) {
        return new SettingTold(
                setting.key(),
                setting.description(),
                setting.options(),
                setting.isList() ? String.join(";", settings.entries(setting)) : settings.option(setting));
    }
}
