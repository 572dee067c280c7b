"""The words before a number that tell what it counts, or that it is told of something else."""

import re

# tells how many there are of what was named before
TELLS = re.compile(
    r"(?:(?<!\w)(?:to|at|of|by|was|were|is|are|be|been|reached|reaches|reach|reaching|numbered|"
    r"numbering|totalled|totaled|totalling|hit|exceeded|topped|became|remained|from)|[:(=–—])"
    r"[ \u00a0]?[$€£]?$"
)
# whose object is what is counted: "puts the sheep on the island at 300"
PUTS = re.compile(
    r"(?<!\w)(?:put|puts|putting|set|sets|place|places|placed|estimate|estimates|estimated|reckons|"
    r"reckoned)[ \u00a0](?:(?:the|those|all|its|their)[ \u00a0])?(?=[a-z])"
)
# tells what somebody spoke of, not how many there were: "the mayor knew of 40"
TOLD_OF = re.compile(
    r"(?<!\w)(?:told|tell|tells|telling|spoke|speak|speaks|speaking|spoken|talked|talks|talking|"
    r"knew|know|knows|known|heard|hears|warned|warns|warning|wrote|writes|reported|reports|"
    r"boasted|complained|thought|thinks|learnt|learned|dreamt|informed)"
    r"[ \u00a0](?:[^.,;:!?()\"]{1,60}[ \u00a0])?of[ \u00a0](?:[a-z]{2,12}[ \u00a0]){0,3}$"
)
# says that there are so many, and no noun before is what is counted: "she thinks there are 40"
THERE = re.compile(
    r"(?<!\w)there[ \u00a0](?:is|are|was|were|(?:has|have|had|will|may|might|could|must)"
    r"[ \u00a0](?:been|be))[ \u00a0](?:[a-z]{2,12}[ \u00a0]){0,2}$"
)
# tells that what follows "of" is whose the number is
THE = re.compile(r"(?<!\w)the[ \u00a0](?:[a-z]{4,13}[ \u00a0])?$")
# one of these is counted though it is no plural
COLLECTIVES = frozenset(
    {"population", "staff", "crew", "team", "group", "crowd", "workforce", "fleet", "army", "total"}
    | {"electorate", "audience", "class", "force", "garrison", "herd", "stock", "cast", "party"}
)
