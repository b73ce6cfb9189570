extension EntityKind {
    package static let part = EntityKind("part", "part", "część")
    package static let stockPlace = EntityKind("stock-place", "place of stock", "miejsce w magazynie")
    package static let pickList = EntityKind("pick-list", "pick list", "lista kompletacyjna")
    package static let serialNumber = EntityKind("serial-number", "serial number", "numer seryjny")

    static let stock = [part, stockPlace, pickList, serialNumber]
}
