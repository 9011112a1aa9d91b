/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.fixture.AssessedBooks;
import org.jiedui.assessment.fixture.SystemText;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Programme;
import org.jiedui.model.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StandingsTest {

	private final AssessedBooks books = new AssessedBooks();

	@AfterEach
	void close() {
		books.close();
	}

	private Programme another(String name) {
		Programme programme = JieduiFactory.eINSTANCE.createProgramme();
		programme.setName(name);
		books.execute(books.session().add(List.of(programme)));
		books.session().save("", null);
		return programme;
	}

	private void assessed(Programme programme, int year, long points) throws Exception {
		IndicatorSystem system = SystemText.right().read();
		Appraisal appraisal = books.appraiser().appraise(books.session(), programme, year, system, Optional.empty(), Assumptions.NONE);
		Assessment draft = new Recording(books.session(), programme, appraisal, AssessedBooks.TODAY).draft();
		AssessedBooks.score(draft, "plan").setPointsSelf(Quantity.of(points));
		books.execute(books.session().add(List.of(draft)));
		books.session().save("", null);
	}

	@Test
	void programmesAreComparedWithTheBestAndWithTheYearBefore() throws Exception {
		Programme other = another("昆山–碧江");
		another("蒲江–泸定");
		assessed(books.programme(), 2023, 3);
		assessed(books.programme(), 2022, 1);
		assessed(other, 2023, 1);
		try (var session = books.workspace().openSession()) {
			Standings standings = new Standings(session, "small");
			assertThat(standings.years()).containsExactly(2023, 2022);
			List<Standing> ranked = standings.of(2023);
			assertThat(ranked).extracting(Standing::name).containsExactly("河东–迭部", "昆山–碧江", "蒲江–泸定");
			assertThat(ranked).extracting(Standing::rank).containsExactly(Optional.of(1), Optional.of(2), Optional.empty());
			assertThat(ranked.get(0).total()).as("3 for the plan, 2 for 12 who were trained").contains(new BigDecimal(5));
			assertThat(ranked.get(0).change()).as("3 in the year before, of 100 who were trained, and 1").contains(new BigDecimal(1));
			assertThat(ranked.get(1).toBest()).contains(new BigDecimal(-4));
			assertThat(ranked.get(1).change()).isEmpty();
			assertThat(ranked.get(2).isAssessed()).isFalse();
		}
	}

	@Test
	void byAnotherSystemNobodyIsAssessed() throws Exception {
		assessed(books.programme(), 2023, 3);
		assertThat(new Standings(books.session(), "other").of(2023)).singleElement().matches(standing -> !standing.isAssessed());
	}
}
