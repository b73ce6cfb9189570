import ServiceModel

/// Why nothing can be handed over to a server, whatever the message.
enum SmtpFault: Hashable {
    case noLibrary
    case unknownHost
    case noConnection
    case tooSlow
    case noTLS
    case badCertificate
    /// Its time is over: whoever keeps the server has to renew it.
    case expiredCertificate
    case noAuthorities
    case login(String)
    /// It greeted, or answered, otherwise than with yes.
    case saysNo(String)
    /// The address in the settings may not send.
    case sender(String)
    case lost

    init(_ answer: SmtpLine.Answer, _ server: SmtpServer) {
        let replies = answer.talk.replies
        let last = replies.last
        switch answer.code {
        case -1: self = .noLibrary
        case 6: self = .unknownHost
        case 7: self = .noConnection
        case 28: self = .tooSlow
        case 60, 51, 83, 90, 91: self = Self.isExpired(answer.words) ? .expiredCertificate : .badCertificate
        case 35, 64: self = .noTLS
        case 77: self = .noAuthorities
        case 67: self = .login(replies.last { $0.code / 100 != 2 && $0.code / 100 != 3 }?.text ?? answer.words)
        default: self = last.map { $0.code / 100 > 3 ? .saysNo($0.text) : .lost } ?? .lost
        }
    }

    /// As OpenSSL and GnuTLS say it: libcurl has one number for whatever is wrong with a certificate.
    private static func isExpired(_ words: String) -> Bool {
        let words = words.lowercased()
        return words.contains("has expired") || words.contains("expiration date has passed")
    }

    /// A sentence in both languages.
    func told(_ server: SmtpServer) -> JobFault {
        let name = server.name
        let (english, polish): (String, String) =
            switch self {
            case .noLibrary:
                ("libcurl is not installed, so that no mail can be sent.", "Brak libcurl, więc poczta nie wychodzi.")
            case .unknownHost:
                ("There is no computer \(server.host).", "Nie ma komputera \(server.host).")
            case .noConnection:
                ("Nobody answers at \(name).", "Nikt nie odpowiada pod \(name).")
            case .tooSlow:
                (
                    "\(name) did not answer within \(server.timeout) s.",
                    "\(name) nie odpowiada w ciągu \(server.timeout) s."
                )
            case .noTLS:
                (
                    "\(name) does not begin TLS; nothing was said to it.",
                    "\(name) nie rozpoczyna TLS; niczego mu nie przekazano."
                )
            case .badCertificate:
                (
                    "The certificate of \(name) is not to be believed; nothing was said to it.",
                    "Certyfikat \(name) jest niewiarygodny; niczego mu nie przekazano."
                )
            case .expiredCertificate:
                (
                    "The certificate of \(name) has expired; nothing was said to it.",
                    "Certyfikat \(name) stracił ważność; niczego mu nie przekazano."
                )
            case .noAuthorities:
                (
                    "The file of certificates (ca-file) cannot be read.",
                    "Nie można odczytać pliku certyfikatów (ca-file)."
                )
            case .login(let words):
                ("\(name) does not accept the login: \(words)", "\(name) nie przyjmuje logowania: \(words)")
            case .saysNo(let words): ("\(name) says no: \(words)", "\(name) odmawia: \(words)")
            case .sender(let words):
                (
                    "\(name) takes no mail from the address in the settings: \(words)",
                    "\(name) nie przyjmuje poczty od adresu z ustawień: \(words)"
                )
            case .lost: ("\(name) ended the connection.", "\(name) zakończył połączenie.")
            }
        return JobFault(english: english, polish: polish)
    }
}
