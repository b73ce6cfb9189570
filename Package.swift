// swift-tools-version: 6.2
import PackageDescription

/// `DYSPO_STRICT=1` makes every warning an error, and a release build one that tests can look into and that keeps its
/// assertions. Only CI asks for it: a later compiler may warn of more than this one.
let isStrict = Context.environment["DYSPO_STRICT"] != nil
let strict: [SwiftSetting] =
    isStrict
    ? [
        .treatAllWarnings(as: .error),
        .unsafeFlags(["-enable-testing", "-assert-config", "Debug"], .when(configuration: .release)),
    ] : []
/// The bounds checks of `Column`: in all debug builds, and in the release build that tests run on.
let checked: [SwiftSetting] = [isStrict ? .define("CHECKED") : .define("CHECKED", .when(configuration: .debug))]

/// Every target speaks the same dialect: Swift 6, explicit existentials, imports that do not leak.
let dialect: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + strict

/// The optimiser would spend more time on tests than they take.
let tested: [SwiftSetting] = dialect + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: dialect + settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], settings: [SwiftSetting] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: tested + settings)
}

let collections: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// SQLite as GRDB links it: rows are read from it directly.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "dyspo",
    defaultLocalization: "en",
    products: [
        .executable(name: "dyspo", targets: ["dyspo"]),
        .library(name: "Scheduling", targets: ["Scheduling"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        module("ServiceModel"),
        module("Files", ["ServiceModel"]),
        module("DeskModel", ["ServiceModel", "Geography"]),
        .target(name: "CPoland", exclude: ["poland.map"]),
        module("Geography", ["ServiceModel", "CPoland"]),
        module(
            "Scheduling", [collections],
            settings: [
                .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
                // Without the optimiser a search takes thirty times as long: debug builds and tests need it too. It drops
                // assertions; what has to be checked there says so itself.
                .unsafeFlags(["-O"], .when(configuration: .debug)),
            ] + checked),
        .executableTarget(name: "SchedulingBench", dependencies: ["Scheduling"], swiftSettings: dialect),
        module("Storage", ["ServiceModel", "Files", "Blobs", "DeskModel", grdb, sqlite]),
        module("Operations", ["ServiceModel", "Files", "Blobs", "DeskModel", "Geography", "Scheduling", "Storage"]),
        module("Simulation", ["ServiceModel", "DeskModel", "Operations"]),
        module("Configuration", ["ServiceModel", "Files", "Scheduling", "TermCanvas", toml]),
        module("Interchange", ["ServiceModel", "DeskModel", "Geography", "Scheduling"]),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        module("RoadEngines", ["ServiceModel", "Geography", "CCurl"]),
        .systemLibrary(name: "CMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        module("Mail", ["ServiceModel", "Files", "CMime"]),
        module("Posting", ["ServiceModel", "DeskModel", "Mail", "CCurl"]),
        .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
        module("Labels", ["ServiceModel", "CQREncode"]),
        .target(
            name: "CPango", exclude: ["functions.h", "library.h", "types.h"],
            linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        module("Documents", ["ServiceModel", "DeskModel", "CPango"]),
        module("Blobs", ["ServiceModel", "Files", crypto]),
        .target(name: "CAllocator"),
        .target(name: "CPrograms"),
        module("Programs", ["CPrograms"]),
        module("TermCanvas"),
        .systemLibrary(
            name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
        module("CursesDriver", ["TermCanvas", "CNcurses"]),
        module("Console", ["ServiceModel", "DeskModel", "Geography", "TermCanvas"]),
        .executableTarget(
            name: "dyspo",
            dependencies: [
                "ServiceModel", "Files", "Blobs", "Labels", "Mail", "Documents", "DeskModel", "Geography", "Scheduling",
                "Storage",
                "Operations", "Simulation",
                "Configuration", "Interchange", "RoadEngines", "Posting", "Programs", "TermCanvas", "CursesDriver",
                "Console", "CAllocator",
                argumentParser,
                logging,
            ],
            swiftSettings: dialect),

        .target(
            name: "ConsoleTesting",
            dependencies: [
                "Console", "Operations", "Simulation", "Storage", "DeskModel", "Geography", "ServiceModel",
                "TermCanvas",
            ],
            path: "Tests/ConsoleTesting", swiftSettings: dialect),
        .testTarget(
            name: "ConsoleTests",
            dependencies: ["Console", "ConsoleTesting", "DeskModel", "Geography", "ServiceModel", "TermCanvas"],
            exclude: ["Goldens"], swiftSettings: tested),
        .executableTarget(
            name: "GeographyBench", dependencies: ["Geography", "ServiceModel"], path: "Benchmarks/GeographyBench",
            swiftSettings: dialect),
        .executableTarget(
            name: "DeskBench",
            dependencies: [
                "Operations", "Simulation", "Storage", "DeskModel", "ServiceModel", "Console", "TermCanvas",
                "Documents",
            ],
            path: "Benchmarks/DeskBench", swiftSettings: dialect),

        .executableTarget(
            name: "TravelBench", dependencies: ["Geography", "ServiceModel"], path: "Benchmarks/TravelBench",
            swiftSettings: dialect),

        .target(name: "PackTesting", dependencies: ["ServiceModel"], path: "Tests/PackTesting", swiftSettings: dialect),
        tests("ServiceModelTests", ["PackTesting", "ServiceModel"]),
        tests("FilesTests", ["Files"]),
        tests("ProgramsTests", ["Programs"]),
        tests("BlobsTests", ["Blobs", "Files", "ServiceModel"]),
        tests("MailTests", ["Mail", "ServiceModel"]),
        tests("PostingTests", ["ProcessTesting", "Posting", "Mail", "DeskModel", "ServiceModel"]),
        tests("LabelsTests", ["ProcessTesting", "Labels"]),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["PackTesting", "ProcessTesting", "Documents", "DeskModel", "ServiceModel"],
            exclude: ["Pages"], swiftSettings: tested),
        tests("DeskModelTests", ["PackTesting", "DeskModel", "ServiceModel"]),
        tests("GeographyTests", ["Geography", "ServiceModel"]),
        .testTarget(
            name: "InterchangeTests",
            dependencies: ["Interchange", "DeskModel", "Geography", "Scheduling", "ServiceModel"],
            exclude: ["Cases"], swiftSettings: tested),
        tests("RoadEnginesTests", ["PackTesting", "RoadEngines", "Geography", "ServiceModel"]),
        tests("SchedulingTests", ["Scheduling"], settings: checked),
        tests("TermCanvasTests", ["TermCanvas"]),
        .executableTarget(
            name: "StoreStress", dependencies: ["Operations", "Storage", "DeskModel", "ServiceModel"],
            path: "Tests/StoreStress", swiftSettings: dialect),
        .target(name: "ProcessTesting", path: "Tests/ProcessTesting", swiftSettings: dialect),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "ProcessTesting", "dyspo", "Operations", "Storage", "DeskModel", "Geography", "ServiceModel", grdb,
                logging,
            ],
            exclude: ["Terminals"], swiftSettings: tested),
        tests(
            "StorageTests",
            ["ProcessTesting", "Storage", "Operations", "DeskModel", "ServiceModel", "StoreStress", grdb]),
        tests(
            "SimulationTests", ["Simulation", "Operations", "Storage", "DeskModel", "Geography", "ServiceModel"]),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "PackTesting", "ProcessTesting", "Operations", "Scheduling", "Storage", "Blobs", "Files", "Geography",
                "DeskModel", "ServiceModel",
            ],
            exclude: ["History/Stores"], swiftSettings: tested),
        tests(
            "RaceTests",
            ["Console", "ConsoleTesting", "Operations", "Storage", "DeskModel", "ServiceModel", "TermCanvas"]),
        tests("ConfigurationTests", ["Configuration", "Scheduling", "ServiceModel", "TermCanvas"]),
        tests("CursesDriverTests", ["CursesDriver", "TermCanvas"]),
    ]
)
