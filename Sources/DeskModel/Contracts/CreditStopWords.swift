package import ServiceModel

extension CreditStop {
    /// `no work on credit since Mon 17 Nov: three invoices`, without a full stop.
    package func words(_ wording: Wording) -> String {
        wording.language(
            "no work on credit since \(wording.date(since)): \(reason)",
            "wstrzymany kredyt od \(wording.date(since)): \(reason)")
    }
}
