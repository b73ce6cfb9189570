package import DeskModel
import ServiceModel
import Storage

/// Parts, places and what is on hand as files have them.
extension ServiceDesk {
    /// The catalogue by code, with what was bought outside it.
    package func partRows() throws -> [PartRow] {
        try parts().enumerated().map { index, part in
            var row = PartRow(line: index + 2, code: part.code, name: part.name)
            (row.ean, row.unit, row.price, row.vat) = (part.ean, part.unit.name, part.price.minorUnits, part.vat)
            (row.substitutes, row.kit, row.hasSerials) = (part.substitutes, part.kit, part.hasSerials)
            (row.warrantyMonths, row.isInCatalogue) = (part.warrantyMonths, !part.isOutsideCatalogue)
            row.isActive = part.isActive
            return row
        }
    }

    /// Places by kind and code.
    package func stockPlaceRows() throws -> [StockPlaceRow] {
        try stockPlaces().enumerated().map { index, line in
            StockPlaceRow(
                line: index + 2, code: line.place.code, name: line.place.name, kind: line.place.kind,
                technician: line.technician ?? "", isActive: line.place.isActive)
        }
    }

    /// What is on hand or is to be at least, by place and part.
    package func stockRows() throws -> [StockRow] {
        let lines = try store.read { reader in
            try reader.stockPlaceLines().flatMap { place in
                try reader.stock(at: place.id).map { (place.place.code, $0) }
            }
        }
        return lines.enumerated().map { index, entry in
            let (place, line) = entry
            var row = StockRow(line: index + 2, place: place, part: line.part.code, quantity: line.balance.quantity)
            (row.value, row.serials, row.least) = (line.balance.value, line.serials, line.minimum)
            return row
        }
    }
}
