package org.gongkai.bench;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Texts of 200 letters in bulk, no two alike: words of two letters, few of them often and most seldom, as in any language; some hold the words
 * that are sought.
 */
record MadeWords(JdbcClient owner) {

    static final int TEXTS = 10_000;

    private static final int WORDS_OF_A_TEXT = 100;
    private static final int WORDS = 4_000;
    private static final int LETTERS = 1_500;
    private static final int FIRST_LETTER = 0x4E00;

    /** A word, and how many of a thousand texts hold it. */
    enum Sought {
        COMMON("资金", 300),
        OCCASIONAL("渡槽", 10),
        RARE("蛟龙", 0);

        final String word;
        private final int inThousand;

        Sought(String word, int inThousand) {
            this.word = word;
            this.inThousand = inThousand;
        }

        private boolean isIn(int text) {
            return this == RARE ? text == TEXTS / 2 : text % 1000 < inThousand;
        }
    }

    /** Gives each of the first made items a text of its own. */
    void write() {
        var items = owner.sql("select id from publication.item where index_number like '%/19__-%' order by id limit ?")
                .param(TEXTS)
                .query(Long.class)
                .list();
        var random = new Random(4);
        for (var text = 0; text < items.size(); text++) {
            owner.sql("""
                    update publication.version
                    set content = jsonb_set(jsonb_set(content::jsonb, '{body}', to_jsonb(cast(:body as text))), '{title}',
                        to_jsonb(cast(:title as text)))::json
                    where item_id = :item
                    """)
                    .param("body", "<p>" + body(text, random) + "</p>")
                    .param("title", "通知第" + text + "号" + (text % 50 == 0 ? Sought.COMMON.word : ""))
                    .param("item", items.get(text))
                    .update();
        }
        // The site may have begun to make them searchable; they are to be as if from before the search.
        owner.sql("truncate publication.search_text").update();
    }

    private static String body(int text, Random random) {
        var words = IntStream.range(0, WORDS_OF_A_TEXT)
                .mapToObj(at -> word((int) (WORDS * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.toList());
        for (var sought : Sought.values()) {
            if (sought.isIn(text)) {
                words.set(random.nextInt(WORDS_OF_A_TEXT), sought.word);
            }
        }
        return String.join("", words);
    }

    private static String word(int number) {
        return Character.toString(FIRST_LETTER + number % LETTERS)
                + Character.toString(FIRST_LETTER + (number * 7 + number / LETTERS) % LETTERS);
    }

    /** Lays the same texts in again and again until every made item has one; the indexes are made anew afterwards, as whoever loads in bulk does. */
    void repeat() {
        owner.sql("drop index publication.search_grams").update();
        owner.sql("""
                with made as (
                    select id, agency_id, published_at, row_number() over (order by id) as place from publication.item
                    where index_number like '%/19__-%'),
                texts as (select *, row_number() over (order by item_id) as place from publication.search_text)
                insert into publication.search_text (item_id, version, agency_id, heading, body, grams, published_at, shape)
                select made.id, 1, made.agency_id, heading, body, grams, made.published_at, shape
                from made join texts on texts.place = 1 + made.place % (select count(*) from publication.search_text)
                on conflict do nothing
                """).update();
        owner.sql("set maintenance_work_mem = '1GB'").update();
        owner.sql(
                        "create index search_grams on publication.search_text using gin (grams) with (gin_pending_list_limit = 256)")
                .update();
        owner.sql("vacuum analyze publication.search_text").update();
    }
}
