import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// The devices that it is about.
    static let devices = OrderSection { detail, columns, state in
        let language = state.language
        let heading = language("Device", "Urządz.")
        guard !detail.assets.isEmpty else {
            return PageSection(
                "device", heading, answer: language("none is named", "nie wskazano żadnego"), startsFolded: true)
        }
        let words = detail.assets.map { $0.words(state) }
        return PageSection(
            "device", "\(heading) \(words.count)",
            answer: words.count == 1 ? words[0] : detail.assets.map(\.name).joined(separator: ", "), caption: words[0],
            zip(detail.assets, words).dropFirst().map { asset, words in
                PageLine.text(LineID("device", asset.id.rawValue), words)
            })
    }
}

extension Asset {
    /// `UPS Stałoprąd U10  SU-2023-390893   warranty ended 14 Mar 2025`
    fileprivate func words(_ state: ConsoleState) -> String {
        let warranty = warrantyThrough.map { day in
            (day < state.today
                ? state.language("   warranty ended ", "   gwarancja minęła ")
                : state.language("   warranty to ", "   gwarancja do "))
                + "\(day.day) \(state.wording.month(day.month)) \(day.year)"
        }
        return [name, model, serial].filter { !$0.isEmpty }.joined(separator: " ") + (warranty ?? "")
    }
}
