import DeskModel
import ServiceModel

/// What is done to lines of the stock screen, marked or under the cursor.
let stockActs: [ListAct<StockRow>] = [
    ListAct(
        "stock.least", "a", hint: Phrase("add the least", "dopisz minimum"),
        Phrase(
            "Put what is under the least on the next pick list; of all marked vans",
            "Dopisz to, co poniżej minimum, do następnej listy; we wszystkich zaznaczonych samochodach"), hintRank: 6,
        needs: .intake, title: Phrase("Pick lists", "Listy kompletacyjne"),
        obstacle: { row, state in
            if state.stock.memory.hand != nil { return handHoldsParts }
            return row.place?.kind == .van ? nil : Phrase("no van is under the cursor", "pod kursorem nie ma samochodu")
        }, name: { $0.place?.code ?? "" }
    ) { row, state in
        FillPickList(van: row.place?.id ?? StockPlace.ID(0), day: state.stockDay, what: .least)
    },
    ListAct(
        "stock.remedy", "+", hint: Phrase("on the pick list", "na listę"),
        Phrase(
            "Reserve what is short and put it on the van's pick list; of all marked lines",
            "Zarezerwuj brakującą część i dopisz ją do listy samochodu; we wszystkich zaznaczonych wierszach"),
        hintRank: 10, needs: .intake, title: Phrase("What was short", "Braki"),
        obstacle: { row, state in
            if state.stock.memory.hand != nil { return handHoldsParts }
            guard case .short(let short) = row else {
                return Phrase("nothing is short in this line", "w tym wierszu niczego nie brakuje")
            }
            if let list = short.list, short.isListed {
                return Phrase("it is on pick list \(list) already", "jest już na liście \(list)")
            }
            return short.part != nil && short.van != nil && short.remedy?.place.kind == .warehouse
                ? nil : Phrase("no warehouse has it", "nie ma tego w żadnym magazynie")
        },
        name: { row in
            guard case .short(let short) = row else { return "" }
            return "\(short.code) \(short.visit.number.short)"
        }
    ) { row, state in
        guard case .short(let short) = row, let part = short.part else {
            return FillPickList(van: StockPlace.ID(0), day: state.stockDay, what: .least)
        }
        return FillPickList(
            van: short.van?.id ?? StockPlace.ID(0), day: state.stockDay, what: .short(part.id, short.visit.order))
    },
]

let handHoldsParts = Phrase("parts are in hand; Esc puts them down", "części są w ręku; Esc odkłada")
