"""English words whose number is a name's, a document's or a version's, and counts nothing."""

from figuredesk.reading.languages.model import words

# fmt: off
ENGLISH_NAME_WORDS = frozenset(words("""
            § sec sec. fig fig. figs. reactor reactors iso leopard
            article articles art section sections sec chapter chapters paragraph
            paragraphs para par pars bib clause clauses rule rules route routes highway highways
            road roads interstate motorway motorways channel channels flight flights bus tram train
            line lines gate room page pages pp day no no. number nos nos. nr № #
            level phase step stage grade category type class version volume vol vol.
            part season episode game match round lap act resolution resolutions
            directive regulation title protocol mark model series division brigade
            team seed seeds covid tier windows android ios formula area district
            ward zone sector terminal pier track hall hole figure point table box serial code
            postcode zip suite apt apartment unit schedule exhibit appendix annex
            form row seat platform junction exit dalmatian under- over- generation
            world war iphone ipad galaxy playstation xbox boeing airbus apollo ftse
            nasdaq s&p sp p stoxx nikkei fortune top big group division item
            caption captions slide slides question proposition note notes footnote
            amendment psalm verse sonnet
            symphony opus op op.
            block lot building studio gallery screen auditorium booth pixel
        """))
ENGLISH_VERSION_WORDS = frozenset(words("""
            version usb web ios android windows bluetooth macos python hdmi industry
            v sec sec. section sections chapter article articles paragraph paragraphs para
            par clause rule appendix annex subsection
        """))
