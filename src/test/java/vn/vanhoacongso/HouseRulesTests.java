package vn.vanhoacongso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The rules of the house that a compiler does not know; each says why it exists. */
class HouseRulesTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.vanhoacongso");

    @Test
    void onlyWhatTemplatesReadIsPublicInWeb() {
        classes()
                .that()
                .resideInAPackage("vn.vanhoacongso.*.web..")
                .and()
                .areTopLevelClasses()
                .and()
                .haveNameNotMatching(".*(Page|Form|Row|package-info)")
                .should()
                .notBePublic()
                .because("the compiler of the template engine needs public page, form and row records, nothing else")
                .check(CODE);
    }

    @Test
    void domainKnowsNoWeb() {
        noClasses()
                .that()
                .resideInAPackage("vn.vanhoacongso.*.domain..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework.web..").or(resideInAPackage("jakarta.servlet..")))
                .because("rules of the office hold without a browser")
                .check(CODE);
    }

    @Test
    void entitiesHaveVerbsInsteadOfSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("a state changes only by what the regulation calls a step")
                .check(CODE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .because("a constructor shows what a class needs")
                .check(CODE);
    }

    @Test
    void timeComesFromTheClocks() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .because("dates and deadlines come from BusinessClock, system time from the Clock bean")
                .check(CODE);
    }

    @Test
    void pagesLoadThingsForSomebody() {
        noClasses()
                .that()
                .resideInAPackage("vn.vanhoacongso.*.web..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching("findById|findAll")))
                .because("what somebody may not see must not be found either: require(address, actor)")
                .check(CODE);
    }

    @Test
    void everyNameSaysWhatTheThingIs() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Processor")
                .andShould()
                .haveSimpleNameNotEndingWith("Handler")
                .andShould()
                .haveSimpleNameNotEndingWith("Dto")
                .because("whoever reaches for one of these has not found the name of the concept yet")
                .check(CODE);
    }

    @Test
    void onePlaceAnswersFailures() {
        methods()
                .that()
                .areAnnotatedWith(ExceptionHandler.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("vn.vanhoacongso.web.error")
                .because("one advice decides what a failure answers")
                .check(CODE);
    }
}
