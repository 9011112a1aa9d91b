/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jiedui.core.workspace.ObjectId;

/**
 * The same import by somebody who knows the file and the tables: cells go straight into one statement. It takes over names of parties by a map, asks
 * for no row whether it is there, keeps no history and no sums, and makes no mistakes good.
 */
final class PlainIntake {

	private static final int BATCH = 1_000;
	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
	private static final long OFFSET = 1_000;

	private final Map<String, String> areas = new Words().literals(Words.areas());
	private final Map<String, String> stages = new Words().literals(Words.stages());
	private final IntakeBooks books;
	private final ObjectId programme;

	PlainIntake(IntakeBooks books) {
		this.books = books;
		programme = books.programme();
	}

	/** Reads all rows and writes them in one transaction. */
	void run(Path file) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile()); Stream<Row> rows = workbook.getFirstSheet().openStream();
				Connection connection = books.connect()) {
			connection.setAutoCommit(false);
			Map<String, Long> parties = parties(connection);
			try (PreparedStatement insert = connection.prepareStatement("INSERT INTO \"core_project\" (\"part\", \"uid\", \"version\", \"root\","
					+ " \"commit\", \"programme\", \"code\", \"name\", \"area\", \"stage\", \"place\", \"budget\", \"budget_qualifier\","
					+ " \"planned_start\", \"planned_end\", \"description\") VALUES (?, ?, 1, ?, 2, ?, ?, ?, ?, ?, ?, ?, 'exact', ?, ?, ?)")) {
				Iterator<Row> each = rows.iterator();
				each.next();
				for (int number = 1; each.hasNext(); number++) {
					bind(insert, each.next(), programme.value() + OFFSET + number, parties);
					insert.addBatch();
					if (number % BATCH == 0) {
						insert.executeBatch();
					}
				}
				insert.executeBatch();
			}
			connection.commit();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		} catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static Map<String, Long> parties(Connection connection) throws SQLException {
		Map<String, Long> parties = new HashMap<>();
		try (Statement select = connection.createStatement();
				ResultSet row = select.executeQuery("SELECT \"name\", \"uid\" FROM \"core_administrative_unit\"")) {
			while (row.next()) {
				parties.put(row.getString(1), row.getLong(2));
			}
		}
		return parties;
	}

	private void bind(PreparedStatement insert, Row row, long id, Map<String, Long> parties) throws SQLException {
		insert.setInt(1, programme.part());
		insert.setLong(2, id);
		insert.setLong(3, id);
		insert.setLong(4, programme.value());
		insert.setString(5, row.getCellText(0));
		insert.setString(6, row.getCellText(1));
		insert.setString(7, areas.get(row.getCellText(2)));
		insert.setString(8, stages.get(row.getCellText(3)));
		insert.setLong(9, parties.get(row.getCellText(4)));
		insert.setBigDecimal(10, row.getCellAsNumber(5).orElseThrow().multiply(TEN_THOUSAND));
		insert.setObject(11, row.getCellAsDate(6).orElseThrow().toLocalDate());
		insert.setObject(12, row.getCellAsDate(7).orElseThrow().toLocalDate());
		insert.setString(13, row.getCellText(8));
	}
}
