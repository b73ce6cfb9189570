extension ImportKind {
    package static let parts = ImportKind("parts", "parts", "części", keys: ["code"])
    package static let stock = ImportKind("stock", "parts on hand", "stany magazynowe")
    package static let stockPlaces = ImportKind(
        "stock-places", "places of stock", "miejsca w magazynie", keys: ["code"])

    static let ofStock = [parts, stock, stockPlaces]
}
