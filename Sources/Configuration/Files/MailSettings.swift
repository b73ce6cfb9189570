package import ServiceModel

/// Where mail is handed over, from `[mail]` of `config.toml`. Passwords stand elsewhere.
package struct MailSettings: Hashable, Sendable {
    package var host = ""
    /// `nil` for the usual one.
    package var givenPort: Int?
    /// `nil` for TLS, and for none where the server is this machine.
    package var givenSecurity: MailSecurity?
    /// From whom mail is, and whom answers reach.
    package var from = ""
    /// Who in the office gets a copy of every report; `nil` for nobody.
    package var copy: String?
    /// Of every notice too.
    package var copiesNotices = false
    /// `nil` without a login.
    package var user: String?
    /// A file, for its owner alone, whose first line is the password.
    package var passwordFile: String?
    /// A variable of the environment that holds it.
    package var passwordVariable: String?
    /// A file of certificates that are believed; `nil` for the system's.
    package var authorities: String?
    /// Seconds for a message, everything included.
    package var timeout = 60

    package static let timeouts = 1...600
    package static let ports = 1...65_535

    package init() {}

    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }

    package var security: MailSecurity { givenSecurity ?? (isLoopback ? .none : .tls) }
    package var port: Int { givenPort ?? security.usualPort }

    static let keys = [
        "host", "port", "security", "from", "copy", "copy-notices", "user", "password-file", "password-env", "ca-file",
        "timeout",
    ]

    /// Takes the table over; gives every fault with the key it is at, an empty one for the table itself.
    init(_ table: [String: ConfigurationValue], faults: inout [(key: String, fault: ConfigurationFault)]) {
        for (key, value) in table.sorted(by: { $0.key < $1.key }) {
            if let fault = take(key, value) { faults.append((key, fault)) }
        }
        for key in ["host", "from"] where table[key] == nil { faults.append(("", .missingKey(key))) }
        if let fault = loginFault(table) { faults.append(fault) }
    }

    private func loginFault(
        _ table: [String: ConfigurationValue]
    ) -> (key: String, fault: ConfigurationFault)? {
        let hasPassword = table["password-file"] != nil || table["password-env"] != nil
        if table["password-file"] != nil, table["password-env"] != nil {
            return ("password-env", .excludesKey("password-file"))
        }
        if table["user"] != nil, !hasPassword { return ("user", .needsKey("password-file")) }
        if table["user"] == nil, hasPassword {
            return (table["password-file"] == nil ? "password-env" : "password-file", .needsKey("user"))
        }
        if table["user"] != nil, security == .none, !isLoopback { return ("user", .openLogin) }
        return nil
    }

    private mutating func take(_ key: String, _ value: ConfigurationValue) -> ConfigurationFault? {
        switch (key, value) {
        case ("port", .integer(let number)): return takeNumber(number, Self.ports) { $0.givenPort = number }
        case ("timeout", .integer(let number)): return takeNumber(number, Self.timeouts) { $0.timeout = number }
        case ("copy-notices", .boolean(let isOn)): copiesNotices = isOn
        case ("port", _), ("timeout", _): return .wrongType(expected: .wholeNumber)
        case ("copy-notices", _): return .wrongType(expected: .boolean)
        case (_, .string(let text)) where Self.keys.contains(key): return takeText(key, text)
        case _ where Self.keys.contains(key): return .wrongType(expected: .text)
        default: return .unknownKey(key, nearest: NearestWord.to(key, among: Self.keys))
        }
        return nil
    }

    private mutating func takeNumber(
        _ number: Int, _ allowed: ClosedRange<Int>, _ set: (inout MailSettings) -> Void
    ) -> ConfigurationFault? {
        guard allowed.contains(number) else { return .outOfRange(number, allowed: allowed) }
        set(&self)
        return nil
    }

    private mutating func takeText(_ key: String, _ text: String) -> ConfigurationFault? {
        switch key {
        case "host":
            guard Self.isHost(text) else { return .notAHost(text) }
            host = text
        case "security":
            guard let known = MailSecurity(rawValue: text) else {
                return .notOneOf(MailSecurity.allCases.map(\.rawValue), given: text)
            }
            givenSecurity = known
        case "from", "copy":
            guard let address = EmailAddress(text), address.canBeHandedOver else { return .notAMailAddress(text) }
            if key == "from" { from = address.text } else { copy = address.text }
        case "user":
            guard !text.isEmpty, !text.unicodeScalars.contains(where: PlainText.steers) else {
                return .nothingWritten
            }
            user = text
        case "password-env":
            guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
                return .notAVariable(text)
            }
            passwordVariable = text
        default:
            guard text.hasPrefix("/") || text.hasPrefix("~/"), !text.utf8.contains(0) else { return .notAPath(text) }
            if key == "password-file" { passwordFile = text } else { authorities = text }
        }
        return nil
    }

    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-.:_".contains($0)) }
    }
}
