package vn.vanhoacongso.reporting.domain;

/** Where a unit stands on the tile map; places follow the position of the districts, not their size. */
public record Tile(String unit, int column, int row) {}
