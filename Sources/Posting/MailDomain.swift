import Foundation

/// Domains as mail servers know them: other alphabets are written with `xn--` (UTS 46).
enum MailDomain {
    /// `nil` for what is no domain.
    static func ascii(_ domain: String) -> String? {
        if domain.utf8.allSatisfy({ $0 < 0x80 }) { return isDomain(domain) ? domain : nil }
        var components = URLComponents()
        components.scheme = "http"
        components.host = domain
        guard let found = components.encodedHost, isDomain(found) else { return nil }
        return found
    }

    private static func isDomain(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}
