package vn.vanhoacongso;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The portal in which a province runs its emulation movement for office culture. */
@Modulithic(
        systemName = "Cổng Văn hóa công sở",
        sharedModules = {"shared", "access", "runtime", "web", "audit"})
/* modules do not know each other's class names, so beans are named by their full class name */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PortalApplication {

    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
