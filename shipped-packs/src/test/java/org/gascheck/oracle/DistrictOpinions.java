package org.gascheck.oracle;

import static org.gascheck.oracle.Kleene.and;
import static org.gascheck.oracle.Opinion.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** 五 and 六（二）: what a district has set up. */
final class DistrictOpinions {

    private final Tree tree;
    private final LocalDate date;

    DistrictOpinions(Tree tree, LocalDate date) {
        this.tree = tree;
        this.date = date;
    }

    // 六（二）: 确保产品质量、安装质量、售后服务、运维管理落到实处
    Opinion installationQualityMechanism(JsonNode district) {
        return where(true, and(
                tree.truth(district, "coversProductQuality"),
                tree.truth(district, "coversInstallationQuality"),
                tree.truth(district, "coversAfterSales"),
                tree.truth(district, "coversMaintenance")));
    }

    // 五: 用户安全服务平台及燃气经营企业、燃气安全装置销售安装企业、物业企业联测联防联动联处机制
    Opinion jointHandlingMechanism(JsonNode district) {
        return where(
                        true,
                        and(
                                tree.truth(district, "userServicePlatform"),
                                tree.containsAnyOf(district, "jointParties", "GAS_ENTERPRISE"),
                                tree.containsAnyOf(district, "jointParties", "DEVICE_VENDOR"),
                                tree.containsAnyOf(district, "jointParties", "PROPERTY_MANAGER")))
                .due(date.isAfter(UserOpinions.HOUSEHOLDS_DUE));
    }
}
