package vn.vanhoacongso.web.error;

import jakarta.validation.ConstraintViolationException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import vn.vanhoacongso.access.NotPermittedException;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.NotFoundException;
import vn.vanhoacongso.shared.UnreadableRequestException;

/** Which status a failure answers with. */
final class Failures {

    private Failures() {}

    static HttpStatus status(Throwable failure) {
        return switch (failure) {
            case NotFoundException missing -> HttpStatus.NOT_FOUND;
            case NotPermittedException refused -> HttpStatus.FORBIDDEN;
            case AccessDeniedException refused -> HttpStatus.FORBIDDEN;
            case IllegalMoveException move -> HttpStatus.CONFLICT;
            case OptimisticLockingFailureException late -> HttpStatus.CONFLICT;
            case UnreadableRequestException unreadable -> HttpStatus.BAD_REQUEST;
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case ConstraintViolationException wrong -> HttpStatus.BAD_REQUEST;
            case DataAccessResourceFailureException down -> HttpStatus.SERVICE_UNAVAILABLE;
            case CannotCreateTransactionException down -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse known -> known(known.getStatusCode().value());
            case MultipartException broken -> HttpStatus.BAD_REQUEST;
            case TypeMismatchException mismatch -> HttpStatus.BAD_REQUEST;
            case HttpMessageNotReadableException broken -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** An address that cannot name anything names nothing; a parameter that cannot be read is a bad request. */
    private static HttpStatus mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }

    static HttpStatus known(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
