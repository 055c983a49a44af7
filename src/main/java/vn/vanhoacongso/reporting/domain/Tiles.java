package vn.vanhoacongso.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tile map as of a date: ten tiles, nine after Mỹ Lộc joins the city, none when districts end. */
@Component
public class Tiles {

    private static final String VALID = """
            select unit_code, tile_column, tile_row
            from reporting.tile
            where (valid_from is null or valid_from <= :on) and (valid_until is null or valid_until > :on)
            order by tile_row, tile_column
            """;

    private final JdbcClient database;

    Tiles(JdbcClient database) {
        this.database = database;
    }

    public List<Tile> on(LocalDate date) {
        return database.sql(VALID)
                .param("on", date)
                .query((row, number) ->
                        new Tile(row.getString("unit_code"), row.getInt("tile_column"), row.getInt("tile_row")))
                .list();
    }
}
