package vn.vanhoacongso.organization.domain;

/** A readable data file is wrong; says in which file and line, because a person has to mend it there. */
public class FaultyFileException extends RuntimeException {

    FaultyFileException(String file, int line, String fault) {
        super(file + ", line " + line + ": " + fault);
    }
}
