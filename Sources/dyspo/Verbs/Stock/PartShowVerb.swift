import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct PartShowVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A part of the catalogue, and where it is.")

    @Argument(help: "The part: code, EAN, name, part of it, or id.")
    var part: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let part = try session.desk.part(named: part)
        let places = try session.desk.stock(of: part.id)
        if session.output.isJSON {
            let stock = places.map { StockRecord.json(part, $0.place.code, $0.balance) }
            return try session.output.answer(PartRecord.json(part).with("stock", .array(stock)))
        }
        let language = session.language
        try session.output.line("\(part.code)  \(part.name)")
        try session.output.line(
            language("Price: ", "Cena: ") + part.price.words(language) + ", VAT \(part.vat.rawValue)")
        for (place, balance) in places {
            let amount = StockWords.quantity(balance.quantity, part.unit.name, language)
            let free = StockWords.quantity(balance.free, part.unit.name, language)
            try session.output.line("\(place.code)  \(amount), " + language("free \(free)", "wolne \(free)"))
        }
    }
}
