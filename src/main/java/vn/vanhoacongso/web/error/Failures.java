package vn.vanhoacongso.web.error;

import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
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
            case RequestRejectedException refused -> HttpStatus.BAD_REQUEST;
            case UnreadableRequestException unreadable -> HttpStatus.BAD_REQUEST;
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case ConstraintViolationException wrong -> HttpStatus.BAD_REQUEST;
            case DataAccessResourceFailureException down -> HttpStatus.SERVICE_UNAVAILABLE;
            case CannotCreateTransactionException down -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse known -> known(known.getStatusCode().value());
            case MultipartException broken -> HttpStatus.BAD_REQUEST;
            case TypeMismatchException mismatch -> HttpStatus.BAD_REQUEST;
            case HttpMessageNotReadableException broken -> HttpStatus.BAD_REQUEST;
            default -> unforeseen(failure);
        };
    }

    /** An address that cannot name anything names nothing; a parameter that cannot be read is a bad request. */
    private static HttpStatus mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }

    /** A connection that breaks in the middle of a transaction arrives wrapped in a failed rollback. */
    private static HttpStatus unforeseen(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnectionLost(sql.getSQLState())) {
                return HttpStatus.SERVICE_UNAVAILABLE;
            }
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** Class 08 is a broken connection, 57P a server that stops or starts; a closed connection of the pool has no state. */
    private static boolean isConnectionLost(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    static HttpStatus known(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
