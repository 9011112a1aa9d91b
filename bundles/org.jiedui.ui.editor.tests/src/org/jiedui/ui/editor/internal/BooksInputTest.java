/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.XMLMemento;
import org.jiedui.core.workspace.ObjectId;
import org.junit.jupiter.api.Test;

class BooksInputTest {

	private final BooksInputFactory factory = new BooksInputFactory();

	@Test
	void isRestoredAsItWas() {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		new BooksInput(7, "Kunshan").saveState(memento);
		assertThat(factory.createElement(memento)).isInstanceOfSatisfying(BooksInput.class, restored -> {
			assertThat(restored.part()).isEqualTo(7);
			assertThat(restored.getName()).isEqualTo("Kunshan");
		});
	}

	@Test
	void withoutAPartThereIsNothingToRestore() {
		assertThat(factory.createElement(XMLMemento.createWriteRoot("input"))).isNull();
	}

	@Test
	void aLostNameIsNoReasonNotToOpen() {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		memento.putInteger(BooksInput.PART, 7);
		assertThat(((BooksInput) factory.createElement(memento)).getName()).isEmpty();
	}

	@Test
	void theRegisterIsCalledAsTheLanguageOfTheScreenHasIt() {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		new BooksInput(ObjectId.REGISTER, "another language").saveState(memento);
		assertThat(((BooksInput) factory.createElement(memento)).getName()).isEqualTo(Messages.Register_name);
	}

	@Test
	void theEditorThatIsOpenIsFoundByItsPart() throws Exception {
		IEditorReference open = mock(IEditorReference.class);
		when(open.getId()).thenReturn(BooksEditor.ID);
		when(open.getEditorInput()).thenReturn(new BooksInput(7, "Kunshan"));
		assertThat(new SameBooks().matches(open, new BooksInput(7, "Renamed"))).isTrue();
		assertThat(new SameBooks().matches(open, new BooksInput(8, "Kunshan"))).isFalse();
	}

	@Test
	void booksHaveOneEditorWhateverTheyAreCalled() {
		assertThat(new BooksInput(7, "Kunshan")).isEqualTo(new BooksInput(7, "Bijiang")).hasSameHashCodeAs(new BooksInput(7, ""))
				.isNotEqualTo(new BooksInput(8, "Kunshan"));
	}
}
