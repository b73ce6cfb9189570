package import Geography
package import ServiceModel

extension LegSource {
    /// `estimate`, `szacunek`.
    package func name(_ language: Language) -> String {
        switch self {
        case .estimate: language("estimate", "szacunek")
        case .manual: language("entered", "wpisane")
        case .roadEngine: language("roads", "drogi")
        }
    }
}

extension NoLeg {
    /// Why a road engine has no figures, to stand in brackets.
    package func name(_ language: Language) -> String {
        switch self {
        case .noRoute: language("no route", "brak trasy")
        case .farFromRoads: language("far from roads", "daleko od dróg")
        }
    }
}

extension Wording {
    /// `12.4 km`, `12,4 km`; whole kilometres from 100 on.
    package func kilometres(_ metres: Int) -> String {
        if metres >= 99_950 { return "\((metres + 500) / 1000) km" }
        let tenths = (metres + 50) / 100
        return "\(tenths / 10)\(language(".", ","))\(tenths % 10) km"
    }
}
