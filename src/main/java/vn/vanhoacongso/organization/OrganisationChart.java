package vn.vanhoacongso.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.vanhoacongso.access.Jurisdiction;
import vn.vanhoacongso.shared.UnitId;

/** The organisation as it was or is on a date: no other module may ask for a unit without saying when. */
public interface OrganisationChart {

    /** The unit with this code of scheme PORTAL; NotFoundException where there was none on that day. */
    UnitCard require(String code, LocalDate on);

    /** Cards of those units that existed on that day, in one statement. */
    Map<UnitId, UnitCard> cards(Collection<UnitId> units, LocalDate on);

    /** All units inside a jurisdiction, parents before children. */
    List<UnitCard> within(Jurisdiction jurisdiction, LocalDate on);

    /** All units whose kind is assessed, parents before children. */
    List<UnitCard> assessed(LocalDate on);
}
