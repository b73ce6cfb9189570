import DeskModel
import Operations
import ServiceModel

/// How parts are written in options of a visit's end.
struct VisitPartReading {
    let session: Session

    /// `AKU-12V9AH=16`
    func part(_ text: String, _ option: String) throws -> SaidPart {
        let (code, quantity) = try halves(text, option, like: "AKU-12V9AH=2")
        return SaidPart(try session.desk.part(named: code, .whole).id, try StockAmount.quantity(quantity))
    }

    /// `Kolanko 15=2@24.90`: of the catalogue where it is a code or an EAN of it.
    func purchase(_ text: String, _ vat: VATRate) throws -> SaidPurchase {
        let example = "Kolanko 15=2@24.90"
        let (name, rest) = try halves(text, "--buy", like: example)
        let pieces = rest.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 2 else { throw Failure.option("--buy", .notLike(text, examples: [example])) }
        let known = try session.desk.parts().first { $0.code == name || !$0.ean.isEmpty && $0.ean == name }
        return SaidPurchase(
            part: known?.id, title: name, try StockAmount.quantity(pieces[0]),
            price: try StockAmount.grosze(pieces[1], option: "--buy"), vat: vat)
    }

    /// `AKU-12V9AH=2@2026-11-27`; the day may be left out, and the code be in no catalogue.
    func missing(_ text: String) throws -> MissingPart {
        let (code, rest) = try halves(text, "--missing", like: "AKU-12V9AH=2@2026-11-27")
        let pieces = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let known = try session.desk.parts().first { $0.code == code || !$0.ean.isEmpty && $0.ean == code }
        return MissingPart(
            known?.code ?? code, try StockAmount.quantity(pieces[0]),
            expected: try pieces.count == 2 ? session.day(pieces[1], option: "--missing") : nil)
    }

    /// A number goes to the part whose it is, in a kit to the kit; one that nobody knows to something bought.
    func put(_ typed: String, into said: inout SaidParts) throws {
        let number = SerialNumber.clean(typed)
        guard let part = try session.desk.serial(number)?.part else {
            let serial = Set(try session.desk.parts().filter(\.hasSerials).map(\.id))
            guard
                let index = said.bought.firstIndex(where: { purchase in
                    purchase.part.map { serial.contains($0) } == true
                        && Quantity(purchase.serials.count) < purchase.quantity
                })
            else { throw Refusal.desk(.notFound(.serialNumber, key: number)) }
            said.bought[index].serials.append(number)
            return
        }
        let kits = Set(try session.desk.parts().filter { !$0.kit.isEmpty }.map(\.id))
        for list in [\SaidParts.used, \.returned, \.lost, \.old] {
            let index = said[keyPath: list].firstIndex { said in
                said.part == part.id && Quantity(said.serials.count) < said.quantity || kits.contains(said.part)
            }
            guard let index else { continue }
            said[keyPath: list][index].serials.append(number)
            return
        }
        // More numbers than pieces: the law says so.
        guard let index = said.used.firstIndex(where: { $0.part == part.id }) else {
            throw Failure.usage(
                english: "--serial \(number) is a \(part.code), and nothing is said of that.",
                polish: "--serial \(number) to \(part.code), a nie podano, co się z tym stało.")
        }
        said.used[index].serials.append(number)
    }

    private func halves(_ text: String, _ option: String, like example: String) throws -> (String, String) {
        guard let sign = text.lastIndex(of: "="), sign != text.startIndex else {
            throw Failure.option(option, .notLike(text, examples: [example]))
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}
