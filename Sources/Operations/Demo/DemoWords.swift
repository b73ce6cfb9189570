/// The commonest first names, surnames and streets of Poland.
enum DemoWords {
    static let women = [
        "Anna", "Katarzyna", "Małgorzata", "Agnieszka", "Ewa", "Barbara", "Magdalena", "Joanna", "Monika", "Zofia",
        "Beata", "Dorota", "Aleksandra", "Natalia", "Karolina", "Marta", "Iwona", "Paulina", "Justyna", "Hanna",
    ]
    static let men = [
        "Piotr", "Krzysztof", "Andrzej", "Tomasz", "Paweł", "Michał", "Marcin", "Jakub", "Adam", "Łukasz", "Marek",
        "Grzegorz", "Mateusz", "Wojciech", "Mariusz", "Dariusz", "Zbigniew", "Maciej", "Rafał", "Robert", "Kamil",
        "Jacek", "Szymon", "Artur", "Sławomir", "Przemysław", "Bartosz", "Damian", "Radosław", "Jarosław",
    ]
    /// A man's form and a woman's.
    static let surnames: [(man: String, woman: String)] =
        [
            "Nowak", "Wójcik", "Kowalczyk", "Woźniak", "Mazur", "Krawczyk", "Kaczmarek", "Zając", "Król", "Wróbel",
            "Wieczorek", "Stępień", "Pawlak", "Walczak", "Michalak", "Sikora", "Baran", "Duda", "Szewczyk",
            "Pietrzak", "Marciniak", "Bąk", "Włodarczyk", "Kubiak", "Zych", "Wilk", "Lis", "Mróz", "Kozioł", "Gajda",
        ].map { ($0, $0) }
        + [
            "Kowalsk", "Wiśniewsk", "Kamińsk", "Lewandowsk", "Zielińsk", "Szymańsk", "Dąbrowsk", "Kozłowsk",
            "Jankowsk", "Wojciechowsk", "Piotrowsk", "Grabowsk", "Pawłowsk", "Michalsk", "Jabłońsk", "Majewsk",
            "Olszewsk", "Jaworsk", "Malinowsk", "Górsk", "Rutkowsk", "Sikorsk", "Ostrowsk", "Czarneck",
        ].map { ($0 + "i", $0 + "a") }
    static let streets = [
        "Polna", "Leśna", "Słoneczna", "Krótka", "Szkolna", "Ogrodowa", "Lipowa", "Łąkowa", "Brzozowa", "Kwiatowa",
        "Kościelna", "Sosnowa", "Zielona", "Parkowa", "Akacjowa", "Spokojna", "Spacerowa", "Kolejowa", "Dworcowa",
        "Sportowa", "Jesionowa", "Wiśniowa", "Klonowa", "Mickiewicza", "Sienkiewicza", "Kościuszki", "Żeromskiego",
        "Słowackiego", "Konopnickiej", "Reymonta", "Kopernika", "Piłsudskiego", "3 Maja", "Długa", "Górna", "Nowa",
        "Młyńska", "Fabryczna", "Cicha", "Wodna",
    ]

    /// A number of names of people, none twice; at most about 2,700 exist.
    static func people(_ count: Int, shareOfMen: Double, random: inout DemoRandom) -> [String] {
        var seen: Set<String> = []
        var names: [String] = []
        while names.count < count {
            let surname = random.pick(surnames)
            let name =
                random.chance(shareOfMen)
                ? "\(random.pick(men)) \(surname.man)" : "\(random.pick(women)) \(surname.woman)"
            if seen.insert(name).inserted { names.append(name) }
        }
        return names
    }
}
