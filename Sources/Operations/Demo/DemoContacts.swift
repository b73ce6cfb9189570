import Geography
import ServiceModel

/// Numbers and addresses that look right and reach nobody.
enum DemoContacts {
    /// Ten digits with a valid check digit.
    static func nip(_ random: inout DemoRandom) -> NIP {
        while true {
            let nine = (0..<9).map { $0 < 3 ? random.within(1...9) : random.below(10) }
            if let check = NIP.checkDigit(nine), let nip = NIP((nine + [check]).map(String.init).joined()) {
                return nip
            }
        }
    }

    /// +48 000 …: an area code that is not given to anybody.
    static func phone(_ random: inout DemoRandom) -> String {
        func three() -> String { String(String(1000 + random.below(1000)).dropFirst()) }
        return "+48 000 \(three()) \(three())"
    }

    /// Under `.example`, which RFC 2606 keeps free.
    static func email(_ mailbox: String, at firm: String) -> String {
        "\(label(mailbox, joiner: "."))@\(label(firm, joiner: "-")).example"
    }

    private static func label(_ text: String, joiner: String) -> String {
        NameFolding.fold(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: joiner)
    }

    static func street(_ random: inout DemoRandom, flats: Bool) -> String {
        let street = "\(random.pick(DemoWords.streets)) \(random.within(1...98))"
        return flats && random.chance(0.5) ? "\(street)/\(random.within(1...60))" : street
    }
}
