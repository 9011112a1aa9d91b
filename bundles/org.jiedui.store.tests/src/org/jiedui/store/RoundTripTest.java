/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;
import static org.jiedui.store.fixture.Changes.link;
import static org.jiedui.store.fixture.Changes.under;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.MemberRole;
import org.jiedui.model.PairingKind;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;

class RoundTripTest extends StoreTest {

	@Test
	void everyKindOfValueComesBackAsItWas() {
		ObjectId other = books.id(part);
		ObjectId id = books.id(part);
		Object[] values = { "text", "句子 with \"quotes\"", "number", -7, "large", 1L << 50, "boxed", 3, "truth", true, "ratio", 0.1, "decimal",
				new BigDecimal("12345678901234567890.1234567890123"), "colour", kinds.colour("GREEN"), "day", LocalDate.of(2024, 2, 29), "vague",
				PartialDate.of(2024, 4), "money", new Money(new BigDecimal("3500000.50"), Qualifier.MORE), "amount", Quantity.of(600, Qualifier.OVER),
				"unit", Unit.PERSON_TIMES, "order", "first", "position", 4, "words", List.of("a", "", "b", "a"), "amounts",
				List.of(Quantity.of(1), Quantity.of(2, Qualifier.ABOUT)), "friend", link(other, kinds.special), "friends",
				List.of(link(other, kinds.special), link(id, kinds.thing)) };
		books.commit(new Changes().add(other, kinds.special).add(id, kinds.thing, values));
		reopen();
		ObjectState state = books.state(id);
		for (int index = 0; index < values.length; index += 2) {
			assertThat(state.get(feature(kinds.thing, (String) values[index]))).as((String) values[index]).isEqualTo(values[index + 1]);
		}
		assertThat(state.version()).isOne();
		assertThat(state.placement()).isNull();
		assertThat(books.state(other).type()).isSameAs(kinds.special);
	}

	@Test
	void wholeDecimalNumbersComeBackWithoutExponent() {
		ObjectId id = books.id(part);
		books.commit(new Changes().add(id, kinds.thing, "decimal", new BigDecimal("100")));
		assertThat(books.state(id).get(feature(kinds.thing, "decimal"))).isEqualTo(new BigDecimal("100"));
	}

	@Test
	void bytesComeBackThroughTheFactory() {
		ObjectId id = books.id(part);
		books.commit(new Changes().add(id, kinds.thing, "bytes", new byte[] { 1, -1 }));
		assertThat(books.state(id).get(feature(kinds.thing, "bytes"))).isEqualTo(new byte[] { 1, -1 });
	}

	@Test
	void whatHasNoValueHasNoneOrItsDefault() {
		ObjectId id = books.id(part);
		books.commit(new Changes().add(id, kinds.thing));
		ObjectState state = books.state(id);
		assertThat(state.get(feature(kinds.thing, "text"))).isNull();
		assertThat(state.get(feature(kinds.thing, "boxed"))).isNull();
		assertThat(state.get(feature(kinds.thing, "friend"))).isNull();
		assertThat(state.get(feature(kinds.thing, "words"))).isNull();
		assertThat(state.get(feature(kinds.thing, "number"))).isEqualTo(0);
		assertThat(state.get(feature(kinds.thing, "truth"))).isEqualTo(false);
		assertThat(state.get(feature(kinds.thing, "colour"))).isEqualTo(kinds.colour("RED"));
	}

	@Test
	void partsComeAfterTheirContainerAndInTheirOrder() {
		ObjectId root = books.id(part);
		ObjectId first = books.id(part);
		ObjectId second = books.id(part);
		ObjectId inner = books.id(part);
		Placement innermost = new Placement(root, first, (EReference) feature(kinds.piece, "pieces"), 5);
		books.commit(new Changes().add(root, kinds.thing).addPart(second, kinds.piece, under(root, kinds.thing, "pieces", 20))
				.addPart(first, kinds.piece, under(root, kinds.thing, "pieces", 10)).addPart(inner, kinds.piece, innermost, "text", "inner"));
		Fetch fetch = books.fetch(Query.of(kinds.thing));
		assertThat(fetch.found()).containsExactly(root);
		assertThat(fetch.states()).extracting(ObjectState::id).containsExactly(root, first, inner, second);
		assertThat(fetch.states().get(2).placement()).isEqualTo(innermost);
	}

	@Test
	void aQueryForPartsBringsTheirAggregates() {
		ObjectId root = books.id(part);
		ObjectId piece = books.id(part);
		books.commit(new Changes().add(root, kinds.special).addPart(piece, kinds.piece, under(root, kinds.thing, "pieces", 1)));
		Fetch fetch = books.fetch(Query.of(kinds.piece).within(part));
		assertThat(fetch.found()).containsExactly(piece);
		assertThat(fetch.states()).extracting(ObjectState::id).containsExactly(root, piece);
		assertThat(books.fetch(piece).states()).extracting(ObjectState::id).containsExactly(root, piece);
	}

	@Test
	void whatIsReferredToComesAlongUpToThreeStepsUnlessItIsKnown() {
		ObjectId[] chain = new ObjectId[6];
		Changes changes = new Changes();
		for (int index = chain.length - 1; index >= 0; index--) {
			chain[index] = books.id(part);
			if (index == chain.length - 1) {
				changes.add(chain[index], kinds.thing);
			} else {
				changes.add(chain[index], kinds.thing, "friend", link(chain[index + 1], kinds.thing));
			}
		}
		books.commit(changes);
		assertThat(books.fetch(chain[0]).states()).extracting(ObjectState::id).containsExactly(chain[0], chain[1], chain[2], chain[3]);
		Fetch fetch = books.store().fetch(List.of(chain[0]), chain[2]::equals);
		assertThat(fetch.states()).extracting(ObjectState::id).containsExactly(chain[0], chain[1]);
	}

	@Test
	void aReferenceToAPartBringsTheAggregateOfThePart() {
		ObjectId root = books.id(part);
		ObjectId piece = books.id(part);
		ObjectId observer = books.id(part);
		books.commit(new Changes().add(root, kinds.thing).addPart(piece, kinds.piece, under(root, kinds.thing, "pieces", 1)).add(observer,
				kinds.thing, "piece", link(piece, kinds.piece)));
		assertThat(books.fetch(observer).states()).extracting(ObjectState::id).containsExactly(observer, root, piece);
	}

	@Test
	void objectsOfTheCoreModelComeBack() {
		ObjectId county = books.id(ObjectId.REGISTER);
		ObjectId programme = books.id(part);
		ObjectId pairing = books.id(part);
		ObjectId member = books.id(part);
		ObjectId instrument = books.id(part);
		ObjectId project = books.id(part);
		var core = JieduiPackage.eINSTANCE;
		books.commit(new Changes()
				.add(county, core.getAdministrativeUnit(), "name", "建始县", "code", "422822", "level", AdministrativeLevel.COUNTY, "aliases",
						List.of("建始"))
				.add(programme, core.getProgramme(), "name", "洪山+东湖–建始", "recipients", List.of(link(county, core.getAdministrativeUnit())))
				.add(pairing, core.getPairing(), "programme", link(programme, core.getProgramme()), "kind", PairingKind.REGION)
				.addPart(member, core.getMember(), under(pairing, core.getPairing(), "members", 1), "role", MemberRole.RECIPIENT, "party",
						link(county, core.getAdministrativeUnit()))
				.addPart(instrument, core.getInstrument(), under(pairing, core.getPairing(), "instruments", 1), "title", "协议", "areas",
						List.of(AreaOfCooperation.LABOUR, AreaOfCooperation.TALENT))
				.add(project, core.getProject(), "name", "苹果展示中心", "stage", ProjectStage.COMPLETED, "budget", Money.of(2_000_000)));
		reopen();
		Fetch fetch = books.fetch(Query.of(core.getProgrammeRecord()).within(part));
		assertThat(fetch.found()).containsExactly(pairing, project);
		assertThat(fetch.states()).extracting(ObjectState::id)
				.containsExactlyInAnyOrder(pairing, member, instrument, project, programme, county);
		assertThat(Books.state(fetch.states(), county).get(feature(core.getParty(), "aliases"))).isEqualTo(List.of("建始"));
		assertThat(Books.state(fetch.states(), instrument).get(feature(core.getInstrument(), "areas")))
				.isEqualTo(List.of(AreaOfCooperation.LABOUR, AreaOfCooperation.TALENT));
		assertThat(Books.state(fetch.states(), member).get(feature(core.getMember(), "count"))).isEqualTo(1);
		assertThat(Books.state(fetch.states(), project).get(feature(core.getProject(), "budget"))).isEqualTo(Money.of(2_000_000));
	}
}
