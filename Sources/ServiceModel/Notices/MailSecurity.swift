/// How what is said to a mail server is protected.
package enum MailSecurity: String, CaseIterable, Sendable {
    /// TLS from the first byte.
    case tls
    /// TLS before anything is said of the mail, or nothing is said.
    case startTLS = "starttls"
    /// Everybody on the way can read it.
    case none

    package var usualPort: Int {
        switch self {
        case .tls: 465
        case .startTLS: 587
        case .none: 25
        }
    }
}
