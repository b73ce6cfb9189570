import DeskModel
import Interchange
import Operations
import ServiceModel

/// What stock tells of a piece with a serial number, and of the device that it became.
extension Session {
    /// `SPR S-17: at the customer's, Sklep: Sprężarka, warranty to 22 Nov 2028`, `SPR S-17: at W-07`.
    func words(ofPiece number: String) throws -> String {
        guard let piece = try desk.serial(number) else {
            throw Refusal.desk(.notFound(.serialNumber, key: number))
        }
        let whose = "\(piece.part.code) \(number): "
        switch piece.standing.at {
        case .place(let id):
            let code = try desk.stockPlaces().first { $0.id == id }?.place.code ?? id.description
            return whose + language("at \(code).", "w \(code).")
        case .outside(let place):
            guard place == .customer, let device = try desk.device(ofPiece: number) else {
                return whose + place.name(language) + "."
            }
            let site = try desk.sites().first { $0.id == device.site }?.name ?? ""
            let warranty = DeviceWords.warranty(device, wording)
            return whose + language("at the customer's, ", "u klienta, ") + "\(site): \(device.name)"
                + (warranty.map { language(", warranty ", ", gwarancja ") + $0 } ?? "") + "."
        }
    }

    /// How a device came here as a part of stock; `nil` for one that never was any.
    func words(ofPieceOf device: Asset) throws -> String? {
        guard let use = try lastUse(of: device) else { return nil }
        let order = use.move.booked.order?.description ?? ""
        return language("Part: ", "Część: ") + "\(use.part.code), "
            + language("used on ", "użyta ") + wording.date(calendar.day(of: use.move.at))
            + language(" for \(order) from \(use.move.booked.from)", " dla \(order) z \(use.move.booked.from)")
    }

    /// The same as JSON; null for one that never was any.
    func piece(of device: Asset) throws -> JSONValue {
        guard let use = try lastUse(of: device) else { return .null }
        return [
            "part": .text(use.part.code), "order": JSONValue(use.move.booked.order?.description),
            "used": .text(calendar.day(of: use.move.at).iso), "from": .text(use.move.booked.from),
        ]
    }

    private func lastUse(of device: Asset) throws -> (part: Part, move: StockMoveLine)? {
        guard !device.serial.isEmpty, let piece = try desk.serial(device.serial), piece.part.code == device.model,
            let move = piece.moves.last(where: { $0.booked.op == .use })
        else { return nil }
        return (piece.part, move)
    }
}
