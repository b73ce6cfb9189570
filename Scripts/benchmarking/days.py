"""A made-up field-service day of any size in VROOM's JSON: towns of different weight, more work than time."""
import random

TOWNS = [(21.01, 52.23, 9), (19.94, 50.06, 6), (17.04, 51.11, 6), (16.93, 52.41, 5), (18.65, 54.35, 5), (19.46, 51.77, 5),
         (22.57, 51.25, 3), (23.16, 53.13, 3), (14.55, 53.43, 3), (19.02, 50.26, 6), (22.0, 50.04, 2), (20.48, 53.78, 2)]


def day(jobs, seed=7):
    dice = random.Random(seed * 100_003 + jobs)

    def place():
        longitude, latitude, _ = dice.choices(TOWNS, [town[2] for town in TOWNS])[0]
        return [round(dice.gauss(longitude, 0.18), 5), round(dice.gauss(latitude, 0.11), 5)]

    vehicles = jobs * 12 // 100
    return {"jobs": [job(number, place(), dice) for number in range(1, jobs + 1)],
            "vehicles": [vehicle(number, place(), jobs, dice) for number in range(1, vehicles + 1)]}


def job(number, place, dice):
    level = dice.choices([1, 2, 3, 4], [30, 40, 20, 10])[0]
    result = {"id": number, "location": place, "location_index": number - 1, "description": f"p{level}",
              "service": 300 * dice.randint(6, 20), "priority": 10 * level,
              "skills": sorted(dice.sample(range(1, 9), dice.choice([0, 1, 1, 2])))}
    if dice.random() < 0.5:
        opens = dice.choice([28800, 36000, 43200])
        result["time_windows"] = [[opens, opens + dice.choice([7200, 14400])]]
    return result


def vehicle(number, place, jobs, dice):
    begin = dice.choice([25200, 28800, 32400])
    return {"id": number, "start": place, "end": place, "start_index": jobs + number - 1, "end_index": jobs + number - 1,
            "skills": sorted(dice.sample(range(1, 9), dice.randint(4, 8))), "time_window": [begin, begin + 28800],
            "breaks": [{"id": 1, "time_windows": [[begin + 10800, begin + 18000]], "service": 1800}]}
