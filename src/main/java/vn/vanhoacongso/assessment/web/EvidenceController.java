package vn.vanhoacongso.assessment.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.assessment.domain.EvidenceDesk;
import vn.vanhoacongso.file.FileName;
import vn.vanhoacongso.file.RefusedFileException;
import vn.vanhoacongso.file.StoredFiles;
import vn.vanhoacongso.runtime.BusinessClock;
import vn.vanhoacongso.shared.DateText;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Crumb;
import vn.vanhoacongso.web.Notice;

/** The evidence of one leaf: shows it, takes one file a time or one that is already there, takes one away. */
@Controller
@RequestMapping("/cham-diem/{season}/{unit}/minh-chung/{leaf}")
class EvidenceController {

    private final FileDoor door;
    private final EvidenceView view;
    private final EvidenceDesk desk;
    private final StoredFiles stored;
    private final BusinessClock office;

    EvidenceController(FileDoor door, EvidenceView view, EvidenceDesk desk, StoredFiles stored, BusinessClock office) {
        this.door = door;
        this.view = view;
        this.desk = desk;
        this.stored = stored;
        this.office = office;
    }

    @GetMapping
    String show(
            @PathVariable String season,
            @PathVariable String unit,
            @PathVariable String leaf,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute("form", EvidenceForm.blank());
        return show(door.open(season, unit, actor), leaf, locale, model);
    }

    @PostMapping
    String create(
            @PathVariable String season,
            @PathVariable String unit,
            @PathVariable String leaf,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var open = door.open(season, unit, actor);
        check(form, errors);
        if (!errors.hasErrors() && open.isWritable() && form.hasFile()) {
            upload(open, leaf, form, errors, actor);
        } else if (!errors.hasErrors()) {
            desk.reuse(
                    open.address(),
                    leaf,
                    Objects.requireNonNullElse(form.dungLai(), ""),
                    form.place(office.today()),
                    actor);
        }
        if (errors.hasErrors()) {
            return show(open, leaf, locale, model);
        }
        flash.addFlashAttribute("notice", Notice.ok("assessment.evidence.added", leaf));
        return "redirect:" + open.href() + "/minh-chung/" + leaf;
    }

    @PostMapping("/{piece}/xoa")
    String remove(
            @PathVariable String season,
            @PathVariable String unit,
            @PathVariable String leaf,
            @PathVariable String piece,
            Actor actor,
            RedirectAttributes flash) {
        var open = door.open(season, unit, actor);
        desk.remove(open.address(), leaf, piece, actor);
        flash.addFlashAttribute("notice", Notice.ok("assessment.evidence.removed", leaf));
        return "redirect:" + open.href() + "/minh-chung/" + leaf;
    }

    private void check(EvidenceForm form, BindingResult errors) {
        if (!form.hasFile() && !form.isReuse()) {
            errors.rejectValue("tep", "assessment.evidence.noFile");
        }
        if (form.day(office.today()) instanceof DateText.Refused(var key, var arguments)) {
            errors.rejectValue("date", key, arguments.toArray(), null);
        }
        if (form.day(office.today()) instanceof DateText.Day(var date) && date.isAfter(office.today())) {
            errors.rejectValue("date", "assessment.evidence.date.future", new Object[] {Vietnamese.date(date)}, null);
        }
    }

    /** First the bytes, safe on disk; then the link, in a transaction of its own. */
    private void upload(OpenFile open, String leaf, EvidenceForm form, BindingResult errors, Actor actor)
            throws IOException {
        var file = Objects.requireNonNull(form.tep());
        var name = FileName.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (var bytes = file.getInputStream()) {
            var kept = stored.store(bytes, name);
            desk.add(open.address(), leaf, kept, name, form.place(office.today()), actor);
        } catch (RefusedFileException refused) {
            errors.rejectValue("tep", refused.key(), refused.arguments().toArray(), null);
        }
    }

    private String show(OpenFile open, String leaf, Locale locale, Model model) {
        var words = door.words(locale);
        var season = open.season().code();
        model.addAttribute("page", view.page(open, leaf, words));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.of("assessment.season.crumb", season), "/cham-diem/" + season),
                        new Crumb(open.file().unit().name(), open.href()),
                        new Crumb(words.of("assessment.evidence.crumb", leaf), null)));
        return "assessment/evidence/show";
    }
}
