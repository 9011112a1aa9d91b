/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jiedui.store.fixture.Changes.under;

import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Changes;
import org.junit.jupiter.api.Test;

/** A place for one part holds one, whoever fills it. */
class SingleSlotTest extends StoreTest {

	{
		kinds.reference(kinds.thing, "lead", kinds.piece).setContainment(true);
	}

	private ObjectId lead(ObjectId thing) {
		ObjectId id = books.id(part);
		books.commit(new Changes().addPart(id, kinds.piece, under(thing, kinds.thing, "lead", 1)));
		return id;
	}

	private void assertConflict(ObjectId object, Changes changes) {
		CommitConflictException conflict = catchThrowableOfType(CommitConflictException.class, () -> books.commit(changes));
		assertThat(conflict).isNotNull();
		assertThat(conflict.objects()).containsExactly(object);
	}

	@Test
	void whatSomebodyElseFilledIsNotFilledAgain() {
		ObjectId thing = thing();
		ObjectId piece = piece(thing, 1);
		lead(thing);
		assertConflict(thing, new Changes().addPart(books.id(part), kinds.piece, under(thing, kinds.thing, "lead", 2)));
		assertConflict(thing, new Changes().move(books.state(piece), under(thing, kinds.thing, "lead", 2)));
		lead(thing());
	}

	@Test
	void aPartTakesThePlaceOfAnother() {
		ObjectId thing = thing();
		ObjectId before = lead(thing);
		ObjectId after = books.id(part);
		books.commit(new Changes().addPart(after, kinds.piece, under(thing, kinds.thing, "lead", 1)).remove(books.state(before)));
		assertThat(books.fetch(thing).states()).extracting(each -> each.id()).containsExactly(thing, after);
	}
}
