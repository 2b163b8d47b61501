package org.gascheck.subjects.programme;

/** Whether an area is a 区县 (with 两江新区, 重庆高新区 and 万盛经开区) or a 乡镇 or 街道. */
public enum AreaLevel {
    DISTRICT, SUB_DISTRICT
}
