package import ServiceModel

extension DayMeasure {
    /// What it counts, in a sentence without a subject.
    package func meaning(_ language: Language) -> String {
        switch self {
        case .sla:
            language(
                "of the contract's arrival and fix times that fell due that day, those that were met.",
                "z umownych terminów dojazdu i naprawy, które mijały tego dnia: ile dotrzymano.")
        case .promises:
            language(
                "of the promised windows that ended that day, those in which somebody came.",
                "z obiecanych okien, które kończyły się tego dnia: w ilu ktoś przyjechał.")
        case .late:
            language(
                "visits that were late by whatever binds them, or will be where they stand now.",
                "wizyty po którymkolwiek ze swoich terminów, także te, które będą po nim tam, gdzie teraz stoją.")
        case .unserved:
            language(
                "visits of that day, and emergencies, to which nobody went that day.",
                "wizyty tego dnia i awarie, do których nikt tego dnia nie pojechał.")
        case .travel: language("hours on the road, home to home.", "godziny w drodze, od domu do domu.")
        case .overtime: language("hours past the end of the shift.", "godziny po końcu zmiany.")
        case .moved:
            language(
                "how often a visit was moved, by more than a quarter of an hour, of which somebody had been told.",
                "ile razy przeniesiono, o więcej niż kwadrans, wizytę już zapowiedzianą klientowi albo serwisantowi.")
        case .calls:
            language(
                "customers to phone: what they were promised was not kept by a move, or by nobody coming.",
                "klienci do obdzwonienia: obietnicę złamało przeniesienie albo to, że nikt nie przyjechał.")
        }
    }
}
