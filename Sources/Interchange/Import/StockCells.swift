import DeskModel
import ServiceModel

/// How quantities, amounts and codes of parts are written in a file.
enum StockCells {
    /// `2`, `2.5`, `2,5`: never below nothing, at most three decimals.
    static func quantity(_ text: String) throws(InputFault) -> Quantity {
        guard let quantity = Quantity(text), quantity >= .zero else {
            throw .notLike(text, examples: ["2", "2.5", "0.125"])
        }
        return quantity
    }

    /// `12.30`, `12,30` or `12`, never below nothing.
    static func grosze(_ text: String) throws(InputFault) -> Int64 {
        guard let money = Money(text), money.minorUnits >= 0 else { throw .notLike(text, examples: ["12.30", "12"]) }
        return money.minorUnits
    }

    static func vat(_ text: String) throws(InputFault) -> VATRate {
        let bare = text.hasSuffix("%") ? String(text.dropLast()) : text
        guard let rate = VATRate(rawValue: bare.lowercased()) else {
            throw .notOneOf(text, allowed: VATRate.allCases.map(\.rawValue))
        }
        return rate
    }

    static func ean(_ text: String) throws(InputFault) -> String {
        guard EAN.isValid(text) else {
            throw .rule(english: StockRefusal.noEAN(text, .english), polish: StockRefusal.noEAN(text, .polish))
        }
        return text
    }
}
