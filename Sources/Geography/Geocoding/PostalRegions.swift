package import ServiceModel

/// Which voivodeships the two-digit regions of Polish postcodes lie in. Regions are older than the voivodeships and cross
/// their borders; a few villages on a border have the neighbour's code. So this is for a warning, never for finding a
/// place.
package enum PostalRegions {
    /// `nil` for a region that the post does not use.
    package static func voivodeships(of code: Postcode) -> [Voivodeship]? {
        Int(code.prefix).flatMap { prefix in table.first { $0.prefixes.contains(prefix) }?.voivodeships }
    }

    private static let table: [(prefixes: ClosedRange<Int>, voivodeships: [Voivodeship])] = [
        (0...7, [.mazowieckie]), (8...8, [.mazowieckie, .lubelskie]), (9...9, [.mazowieckie]),
        (10...14, [.warmińskoMazurskie]), (15...18, [.podlaskie]), (19...19, [.warmińskoMazurskie, .podlaskie]),
        (20...24, [.lubelskie]), (25...25, [.świętokrzyskie]),
        (26...26, [.świętokrzyskie, .mazowieckie, .łódzkie]), (27...27, [.świętokrzyskie, .mazowieckie]),
        (28...29, [.świętokrzyskie]), (30...33, [.małopolskie]), (34...34, [.małopolskie, .śląskie]),
        (35...37, [.podkarpackie]), (38...38, [.podkarpackie, .małopolskie]), (39...39, [.podkarpackie]),
        (40...44, [.śląskie]), (45...46, [.opolskie]), (47...47, [.opolskie, .śląskie]), (48...49, [.opolskie]),
        (50...59, [.dolnośląskie]), (60...64, [.wielkopolskie]), (65...66, [.lubuskie]),
        (67...67, [.lubuskie, .dolnośląskie]), (68...69, [.lubuskie]), (70...75, [.zachodniopomorskie]),
        (76...76, [.zachodniopomorskie, .pomorskie]), (77...77, [.pomorskie, .wielkopolskie]),
        (78...78, [.zachodniopomorskie]), (80...81, [.pomorskie]), (82...82, [.pomorskie, .warmińskoMazurskie]),
        (83...84, [.pomorskie]), (85...88, [.kujawskoPomorskie]),
        (89...89, [.kujawskoPomorskie, .pomorskie, .wielkopolskie]), (90...95, [.łódzkie]),
        (96...96, [.łódzkie, .mazowieckie]), (97...99, [.łódzkie]),
    ]
}
