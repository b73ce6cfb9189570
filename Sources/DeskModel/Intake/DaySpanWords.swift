package import ServiceModel

extension DaySpan {
    /// `Tue 1 Dec`, `from Thu 26 Nov to Fri 4 Dec, on working days`.
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        if first == last { return wording.date(first) }
        return language(
            "from \(wording.date(first)) to \(wording.date(last))", "od \(wording.date(first)) do \(wording.date(last))"
        )
            + (except.isEmpty ? "" : language(", on working days", ", w dni robocze"))
    }
}
