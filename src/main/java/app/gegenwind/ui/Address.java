package app.gegenwind.ui;

import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, below the place the application is mounted at. */
final class Address {
    private Address() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
