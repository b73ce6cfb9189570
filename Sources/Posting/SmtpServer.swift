package import ServiceModel

/// Where mail is handed over, and as whom.
package struct SmtpServer: Hashable, Sendable {
    package struct Login: Hashable, Sendable {
        package var user: String
        package var password: String

        package init(user: String, password: String) {
            self.user = user
            self.password = password
        }
    }

    package var host: String
    package var port: Int
    package var security: MailSecurity
    package var login: Login?
    /// A file of certificates that are believed; `nil` for the system's.
    package var authorities: String?
    /// Seconds for a message, everything included.
    package var timeout: Int

    package init(
        host: String, port: Int, security: MailSecurity, login: Login? = nil, authorities: String? = nil,
        timeout: Int = 60
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.login = login
        self.authorities = authorities
        self.timeout = timeout
    }

    /// As libcurl names it.
    var address: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return (security == .tls ? "smtps" : "smtp") + "://\(name):\(port)"
    }

    /// As people name it.
    package var name: String { "\(host):\(port)" }
}
