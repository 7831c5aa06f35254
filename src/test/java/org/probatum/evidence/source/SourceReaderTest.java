package org.probatum.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Relation;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Work;

class SourceReaderTest {

  @Test
  void pubmedXmlGivesAbstractTypesHeadingsAndNotices() {
    SourceRecord record =
        Read.text(
                """
                <?xml version="1.0"?>
                <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://dtd.example/pubmed.dtd">
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">0123</PMID>
                <Article><Journal><JournalIssue><Volume>7</Volume><Issue>2</Issue><PubDate>
                <MedlineDate>2019 Nov-Dec</MedlineDate></PubDate></JournalIssue>
                <Title>Example journal : the journal of examples</Title></Journal>
                <ArticleTitle>Aspirin for <i>stroke</i>: a trial.</ArticleTitle>
                <Pagination><MedlinePgn>12-9</MedlinePgn></Pagination>
                <Abstract><AbstractText Label="METHODS">We randomised 20 &lt; 30.</AbstractText>
                <AbstractText Label="RESULTS">It worked.</AbstractText></Abstract>
                <AuthorList><Author><LastName>Smith</LastName><Initials>JA</Initials></Author>
                <Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>
                <DataBankList><DataBank><AccessionNumberList><AccessionNumber>NCT01234567
                </AccessionNumber></AccessionNumberList></DataBank></DataBankList>
                <PublicationTypeList><PublicationType>Randomized Controlled Trial</PublicationType>
                </PublicationTypeList><ArticleDate><Year>2018</Year></ArticleDate></Article>
                <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn">
                <RefSource>Example. 2021;3:1. doi: 10.1000/r.1.</RefSource></CommentsCorrections>
                <CommentsCorrections RefType="CommentOn"><RefSource>Other. 2017</RefSource>
                <PMID>99</PMID></CommentsCorrections></CommentsCorrectionsList>
                <MeshHeadingList><MeshHeading><DescriptorName>Humans</DescriptorName>
                <QualifierName>x</QualifierName></MeshHeading></MeshHeadingList></MedlineCitation>
                <PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/A.1</ArticleId>
                </ArticleIdList><ReferenceList><Reference><ArticleIdList>
                <ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList></Reference>
                </ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>
                """)
            .one();

    Work work = record.work();
    assertThat(work.key()).isEqualTo("10.1000/a.1");
    assertThat(work.title()).isEqualTo("Aspirin for stroke: a trial");
    assertThat(work.authors()).containsExactly("Smith JA", "The Group");
    assertThat(work.journal()).isEqualTo("Example journal");
    assertThat(work.years()).containsExactly(2019, 2018);
    assertThat(work.pmid()).isEqualTo("123");
    assertThat(work.registration()).isEqualTo("NCT01234567");
    assertThat(work.notices())
        .containsExactly(new Notice(Notice.Kind.RETRACTION, "2021", "10.1000/r.1"));
    assertThat(work.relations()).containsExactly(new Relation(Relation.Kind.COMMENT_ON, "pmid-99"));
    assertThat(work.origin()).isEqualTo(Origin.REGISTRY);
    assertThat(record.abstractText())
        .isEqualTo("METHODS: We randomised 20 < 30.\nRESULTS: It worked.");
    assertThat(record.publicationTypes()).containsExactly("Randomized Controlled Trial");
    assertThat(record.headings()).containsExactly("Humans");
    assertThat(record.from().words())
        .isEqualTo("PubMed XML, file, record 1 (PMID 0123), read 2026-01-02");
  }

  @Test
  void medlineJoinsWrappedLines() {
    SourceRecord record =
        Read.text(
                """

                PMID- 55
                TI  - [A title
                      that goes on].
                AB  - BACKGROUND: One. METHODS:
                      Two.
                AU  - Smith JA
                TA  - Example J
                DP  - 2020 Jan 3
                DEP - 20191205
                LID - 10.1000/b.2 [doi]
                MH  - Stroke/*drug therapy
                PT  - Retracted Publication
                CON - Lancet. 2019;1:2. PMID: 77
                """)
            .one();

    assertThat(record.work().title()).isEqualTo("A title that goes on");
    assertThat(record.work().years()).containsExactly(2020, 2019);
    assertThat(record.work().doi()).isEqualTo("10.1000/b.2");
    assertThat(record.work().has(Notice.Kind.RETRACTION)).isTrue();
    assertThat(record.work().relations()).extracting(Relation::key).containsExactly("pmid-77");
    assertThat(record.abstractText()).isEqualTo("BACKGROUND: One. METHODS: Two.");
    assertThat(record.headings()).containsExactly("Stroke");
  }

  @Test
  void risIsReadAsEveryExporterWritesIt() {
    Read read =
        Read.text(
            """
            TY  - JOUR
            A1  - Smith, John A.
            AU  - de la Cruz, Ana
            T1  - A trial
            JO  - Example J
            Y1  - 2015/03/02/
            SP  - 10
            EP  - 19
            DO  - https://doi.org/10.1000/C.3
            N2  - What was done.
            AB  - What was done.
            ER  -
            TY  - JOUR
            TI  - Another
            DB  - PubMed
            AN  - 42
            ER  -\s
            """);

    assertThat(read.records())
        .extracting(r -> r.work().title(), r -> r.work().key(), r -> r.work().pages())
        .containsExactly(
            tuple("A trial", "10.1000/c.3", "10-19"), tuple("Another", "pmid-42", null));
    assertThat(read.records().get(0).work().authors()).containsExactly("Smith JA", "de la Cruz A");
    assertThat(read.records().get(0).abstractText()).isEqualTo("What was done.");
  }

  @Test
  void bibtexTurnsCommandsIntoLetters() {
    SourceRecord record =
        Read.text(
                """
                % a comment
                @Article{mueller2020,
                  Author = {M{\\"u}ller, Hans and Jane Q. Doe},
                  title = {The {DNA} of things},
                  journal = {Example Journal},
                  year = 2020, month = jan, pages = {1--9},
                  DOI = {10.1000/d.4}
                }
                """)
            .one();

    assertThat(record.work().title()).isEqualTo("The DNA of things");
    assertThat(record.work().authors()).containsExactly("M\u00fcller H", "Doe JQ");
    assertThat(record.work().pages()).isEqualTo("1-9");
    assertThat(record.publicationTypes()).containsExactly("article");
  }

  @Test
  void endNoteXmlHoldsItsTextInTypefaces() {
    SourceRecord record =
        Read.text(
                """
                <?xml version="1.0" encoding="UTF-8"?><xml><records><record>
                <rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type>
                <contributors><authors><author><style>Smith, John</style></author></authors>
                </contributors><titles><title><style face="normal">A </style><style face="italic">
                title</style></title><secondary-title>Example J</secondary-title></titles>
                <dates><year><style>2001</style></year></dates>
                <electronic-resource-num><style>10.1000/e.5</style></electronic-resource-num>
                <abstract><style>Words.</style></abstract></record></records></xml>
                """)
            .one();

    assertThat(record.work().title()).isEqualTo("A title");
    assertThat(record.work().authors()).containsExactly("Smith J");
    assertThat(record.work().year()).isEqualTo(2001);
    assertThat(record.abstractText()).isEqualTo("Words.");
  }

  @Test
  void jatsGivesTheFrontMatterAlone() {
    SourceRecord record =
        Read.text(
                """
                <article article-type="research-article" xmlns:xlink="http://www.w3.org/1999/xlink">
                <front><journal-meta><journal-title-group><journal-title>Example</journal-title>
                </journal-title-group></journal-meta><article-meta>
                <article-id pub-id-type="pmid">9</article-id>
                <article-id pub-id-type="doi">10.1000/f.6</article-id>
                <title-group><article-title>A <italic>JATS</italic> title</article-title>
                </title-group><contrib-group><contrib contrib-type="author"><name>
                <surname>Doe</surname><given-names>Jane</given-names></name></contrib>
                </contrib-group><pub-date><year>2022</year></pub-date><fpage>3</fpage>
                <lpage>8</lpage><abstract><sec><title>Methods:</title><p>Done.</p></sec></abstract>
                </article-meta></front><body><p>Long text</p></body></article>
                """)
            .one();

    assertThat(record.work().title()).isEqualTo("A JATS title");
    assertThat(record.work().pages()).isEqualTo("3-8");
    assertThat(record.abstractText()).isEqualTo("Methods: Done.");
  }

  @Test
  void evidenceFilesAreCurated() {
    SourceRecord record =
        Read.text(
                """
                {"format": "probatum-evidence/1", "works": [{"doi": "10.1000/g.7", "title": "T",
                 "relations": [{"kind": "reply to", "key": "elsewhere"}]}]}
                """)
            .one();

    assertThat(record.isCurated()).isTrue();
    assertThat(record.work().key()).isEqualTo("10.1000/g.7");
  }

  @Test
  void everyProblemOfAnEvidenceFileIsTold() {
    Read read =
        Read.text(
            "{\"format\": \"probatum-evidence/1\", \"works\": [{\"title\": \"T\", \"x\": 1}]}");

    assertThat(read.records()).isEmpty();
    assertThat(read.problems()).hasSize(2).allMatch(problem -> problem.fatal());
    assertThat(read.problems().get(0).place()).isEqualTo("file, work number 1");
  }
}
