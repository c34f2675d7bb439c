"""Walks through every page of the real program as who works by keyboard and listens, and says what is missing there.

    walk.py --haven PROGRAM --cli PROGRAM [--scale 1] [--pictures FOLDER] [--show]

Needs Xvfb, openbox, dbus-daemon, at-spi2-core and python3-gi; opens no window on the display there is.
"""

import argparse
import sys
import time
from pathlib import Path

from desktop import Desktop, Keyboard

# At twice the size as much fits in as on the smallest screen Haven is made for.
SIZES = {1: "1366x768", 2: "2732x1536"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--haven", required=True, type=Path)
    parser.add_argument("--cli", required=True, type=Path)
    parser.add_argument("--scale", type=int, choices=SIZES, default=1)
    parser.add_argument("--pictures", type=Path, help="folder for a picture of every page with faults")
    parser.add_argument("--only", default="", help="names of parts of the walk, with commas between; all where left out")
    parser.add_argument("--show", action="store_true", help="say every stop of every page")
    return parser.parse_args()


def tell(visit, scale, show):
    print(f"{visit.page}: {len(visit.stops)} stops, {visit.seconds:.1f} s", flush=True)
    if show:
        for stop in visit.stops:
            print(f"    {stop.role} “{stop.name}”")
    for fault in visit.faults:
        print(f"  FAULT on {visit.page}, scale {scale}: {fault}", flush=True)


def main():
    asked = arguments()
    begun = time.monotonic()
    visits = []
    with Desktop(SIZES[asked.scale], asked.scale) as desktop:
        from guide import Guide, Lost, Silent  # needs the bus of this desktop
        import pages

        guide = Guide(desktop, Keyboard(), asked)
        guide.visited = lambda visit: (visits.append(visit), tell(visit, asked.scale, asked.show))
        try:
            pages.everything(guide, asked.only)
        except (Lost, Silent) as lost:
            if asked.pictures:
                desktop.picture(asked.pictures / f"lost-{asked.scale}.png")
            print(f"  FAULT at scale {asked.scale}, after {visits[-1].page if visits else 'the start'}: {lost}")
            return 1
    faults = sum(len(visit.faults) for visit in visits)
    stops = sum(len(visit.stops) for visit in visits)
    print(f"{len(visits)} pages, {stops} stops, {faults} faults, {time.monotonic() - begun:.0f} s at scale {asked.scale}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
