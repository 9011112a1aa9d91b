/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.value.PartialDate;
import org.jiedui.ui.books.ProgrammeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddSourceModelTest {

	private static final ProgrammeEntry FIRST = new ProgrammeEntry(ObjectId.of(2, 1), "河东–迭部");
	private static final LocalDate TODAY = LocalDate.of(2024, 5, 6);

	@TempDir
	private Path folder;

	private final AddSourceModel model = new AddSourceModel(List.of(FIRST), null, TODAY);

	private Path file(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "投入3000万元。");
	}

	@Test
	void theFirstProgrammeIsMeantUnlessTheUserIsInAnother() {
		assertThat(model.programme()).isEqualTo(FIRST);
		assertThat(new AddSourceModel(List.of(), null, TODAY).status().getMessage()).isEqualTo(Messages.noProgramme);
	}

	@Test
	void aFileGivesItsNameToTheDocument() throws IOException {
		model.setFile(file("东西部协作综述.html").toString());

		assertThat(model.status().isOK()).isTrue();
		assertThat(model.particulars().name()).isEqualTo("东西部协作综述");
		assertThat(model.particulars().receivedOn()).isEqualTo(TODAY);
	}

	@Test
	void aNameThatSomebodyTypedStays() throws IOException {
		model.setName("年终综述");
		model.setFile(file("a.txt").toString());

		assertThat(model.name()).isEqualTo("年终综述");
	}

	@Test
	void aFileThatIsNotThereIsNamedInTheObjection() {
		model.setFile(folder.resolve("nowhere.pdf").toString());

		assertThat(model.status().getMessage()).contains("nowhere.pdf");
	}

	@Test
	void aPastedTextIsCalledByItsFirstLine() {
		model.setPasted(true);
		assertThat(model.status().getMessage()).isEqualTo(Messages.noText);

		model.setText("\n  天津河东帮扶迭部见成效 \n投入3000万元。");

		assertThat(model.status().isOK()).isTrue();
		assertThat(model.name()).isEqualTo("天津河东帮扶迭部见成效");
	}

	@Test
	void datesMayBeAsExactAsTheyAreKnown() throws IOException {
		model.setFile(file("a.txt").toString());
		model.setPublished("2024-03");
		assertThat(model.particulars().published()).isEqualTo(PartialDate.of(2024, 3));
		assertThat(model.particulars().anchor()).as("words such as last year count from there").isEqualTo(PartialDate.of(2024, 3));

		model.setPublished("2024-13-45");
		assertThat(model.status().getMessage()).contains("2024-13-45");
	}
}
