package org.gascheck.drl;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Register;

/**
 * The register that comes with the program.
 *
 * @param text what it was read from, for the digests of the packs that rest on it
 */
record RegisterFile(Register register, String text) {

    /**
     * The register among some files.
     *
     * @throws InvalidPackException with all that is wrong with it
     */
    static RegisterFile in(PackFiles files) {
        List<Problem> problems = new ArrayList<>();
        String text = files.text(RegisterReader.FILE);
        Register register = new RegisterReader(problems::add).read(Yaml.parse(files.nameOf(RegisterReader.FILE), text));
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        return new RegisterFile(register, text);
    }
}
