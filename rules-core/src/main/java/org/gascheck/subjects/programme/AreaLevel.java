package org.gascheck.subjects.programme;

/**
 * The levels of government of an area: the municipality, a 区县 (with 两江新区, 重庆高新区 and 万盛经开区), and a 乡镇 or 街道.
 */
public enum AreaLevel {
    MUNICIPALITY, DISTRICT, SUB_DISTRICT
}
