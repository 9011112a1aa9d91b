/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.cli.internal.command.Terminal.Outcome;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.store.H2StoreProvider;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and verify, and workspaces on a server. */
class MaintenanceCommandsTest {

	private static final int HEADER = 2 * 4096;

	@TempDir
	private Path folder;

	@Test
	void aBackupComesBackInAnotherFolder() {
		Terminal terminal = new Terminal(folder.resolve("books"));
		terminal.run("init");
		String file = folder.resolve("b.zip").toString();
		Outcome written = terminal.run("backup", file);
		assertThat(written.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(written.out()).contains(file);
		Outcome restored = terminal.type("-w", folder.resolve("other").toString(), "restore", file);
		assertThat(restored.err()).isEmpty();
		assertThat(restored.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.type("-w", folder.resolve("other").toString(), "programmes").code()).isEqualTo(ExitCode.SUCCESS);
		Outcome refused = terminal.run("restore", file);
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err().lines()).hasSize(1);
	}

	@Test
	void aRepairTellsWhatIsThereAndReplacesNothingUnasked() throws IOException {
		Path books = folder.resolve("books");
		Terminal terminal = new Terminal(books);
		assertThat(terminal.run("repair").code()).isEqualTo(ExitCode.FAILED);
		assertThat(books).doesNotExist();
		terminal.run("init");
		assertThat(terminal.run("repair").out()).contains("no save", "has lost nothing");
		terminal.run("add", "Programme", "name=河东");
		Path file = books.resolve("books.mv.db");
		byte[] lost = Files.readAllBytes(file);
		terminal.run("add", "Programme", "name=昆山");
		// the beginning tells of an end that did not reach the disk
		System.arraycopy(Files.readAllBytes(file), 0, lost, 0, HEADER);
		Files.write(file, lost);
		Outcome looked = terminal.run("repair");
		assertThat(looked.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(looked.err()).isEmpty();
		assertThat(looked.out()).contains("#1 of 20", "by tester", "agrees with itself", "Nothing was changed", "repair --replace");
		assertThat(file).hasBinaryContent(lost);
		assertThat(terminal.speaking(Locale.CHINESE).run("repair").out()).contains("最后一次保存");
		assertThat(terminal.run("repair", "--replace").out()).contains("-damaged.mv.db");
		assertThat(terminal.run("programmes").out()).contains("河东").doesNotContain("昆山");
	}

	@Test
	void verifyPrintsRowsInEachForm() {
		Terminal terminal = new Terminal(folder.resolve("books"));
		terminal.run("init");
		assertThat(terminal.run("verify", "--format", "json").out()).isEqualToIgnoringWhitespace("[]");
		Outcome clean = terminal.run("verify", "--format", "csv");
		assertThat(clean.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(clean.out().strip()).isEqualTo("Check,Object,Finding");
	}

	@Test
	void aDailyCopyThatCannotBeMadeIsToldInASentence() throws IOException {
		Path books = folder.resolve("books");
		Terminal terminal = new Terminal(books);
		terminal.run("init", "--sample");
		Files.writeString(books.resolve("backups"), "no folder");
		Files.setLastModifiedTime(books.resolve("books.mv.db"), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		Outcome told = terminal.run("programmes");
		assertThat(told.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(told.out()).contains("建始");
		assertThat(told.err().lines()).singleElement().asString().contains(books.toString(), books.resolve("backups").toString());
		assertThat(terminal.run("programmes").err()).as("told already today").isEmpty();
	}

	@Test
	void allWorksOnAServer() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String address = PostgresServer.shared().newDatabase();
		Terminal terminal = new Terminal(folder);
		Outcome made = terminal.type("-w", address, "init", "--sample");
		assertThat(made.err()).isEmpty();
		assertThat(made.out()).contains("jdbc:postgresql://127.0.0.1").doesNotContain("password");
		assertThat(terminal.type("-w", address, "programmes").out()).contains("建始");
		assertThat(terminal.type("-w", address, "list", "Pairing").code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(terminal.type("-w", address, "check").err()).isEmpty();
		assertThat(terminal.type("-w", address, "verify", "--format", "csv").out().lines()).hasSize(1);
		assertThat(terminal.type("-w", address, "export", folder.resolve("all.json").toString()).code()).isEqualTo(ExitCode.SUCCESS);
		Outcome refused = terminal.type("-w", address, "backup", folder.resolve("b.zip").toString());
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("pg_dump").doesNotContain("password");
	}

	@Test
	void dataOfAModuleThatIsNotInstalledAreTold() {
		Path books = folder.resolve("books");
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		module.setName("stalls");
		module.setNsPrefix("stalls");
		module.setNsURI("https://jiedui.org/test/stalls");
		EcoreUtil.setAnnotation(module, Vocabulary.SOURCE, "zh", "摊位");
		EcoreUtil.setAnnotation(module, Vocabulary.SOURCE, "en", "Market stalls");
		EClass stall = EcoreFactory.eINSTANCE.createEClass();
		stall.setName("Stall");
		module.getEClassifiers().add(stall);
		try (ObjectStore store = new H2StoreProvider(() -> List.of(JieduiPackage.eINSTANCE, module)).open(books.toString(), null)) {
			ObjectId id = store.reserve(store.reservePart(), 1).id(0);
			store.commit(new ChangeSet("tester", "", List.of(new ChangeSet.Addition(id, stall, null, Map.of()))));
		}
		Outcome listed = new Terminal(books).run("programmes", "--format", "json");
		assertThat(listed.code()).isEqualTo(ExitCode.SUCCESS);
		assertThat(listed.out()).isEqualToIgnoringWhitespace("[]");
		assertThat(listed.err().lines()).singleElement().asString().contains("Market stalls", books.toString());
		assertThat(new Terminal(books).speaking(Locale.CHINESE).run("programmes").err()).contains("摊位");
	}

	@Test
	void aServerThatIsNotThereIsOneSentence() {
		Outcome refused = new Terminal(folder).type("-w", "jdbc:postgresql://127.0.0.1:1/books?user=a&password=secret", "programmes");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.out()).isEmpty();
		assertThat(refused.err().lines()).hasSize(1);
		assertThat(refused.err()).doesNotContain("secret");
		assertThat(Files.exists(folder.resolve("jdbc:postgresql:"))).isFalse();
	}
}
