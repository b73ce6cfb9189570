package import DeskModel
package import ServiceModel

extension PartRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedPart.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .code: code, .name: name, .ean: ean, .unit: unit,
            .price: price.map { Money(minorUnits: $0).amount } ?? "", .vat: vat?.rawValue ?? "",
            .substitutes: ExportValues.list(substitutes),
            .kit: kit.map { "\(ListCell.protected($0.code, ["="]))=\($0.quantity)" }
                .joined(separator: ExportValues.separator),
            .serials: hasSerials == true ? "yes" : "",
            .warrantyMonths: warrantyMonths.map { $0 > 0 ? String($0) : "" } ?? "",
            .catalogue: isInCatalogue == false ? "no" : "", .active: isActive == false ? "no" : "",
        ]
    }
}

extension StockRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedStock.columns }

    /// What all of it is worth says more than the price of one, which is rounded.
    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .place: place, .part: part, .quantity: quantity?.description ?? "",
            .value: value.map { Money(minorUnits: $0).amount } ?? "",
            .price: price.map { Money(minorUnits: $0).amount } ?? "", .serials: ExportValues.list(serials),
            .least: least?.description ?? "",
        ]
    }
}

extension StockPlaceRow: ExportRow {
    package static var columns: [ImportColumn] { ImportedStockPlace.columns }

    package func cells(_: CompanyCalendar) -> [ImportColumn: String] {
        [
            .code: code, .type: kind?.rawValue ?? "", .name: name, .technician: technician,
            .active: isActive == false ? "no" : "",
        ]
    }
}
