/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.sheet.ColumnChoice.Origin;
import org.jiedui.sheet.Inquiry;
import org.jiedui.sheet.Preview;
import org.jiedui.sheet.Recognition;
import org.jiedui.sheet.Target;
import org.jiedui.sheet.TextForm;
import org.jiedui.ui.books.ProgrammeEntry;
import org.slf4j.LoggerFactory;

/** Which table of which file, what its rows are, and whose books take them. For one thread. */
public final class SourceModel {

	/** The encodings that offices use. */
	public static final List<Charset> ENCODINGS = List.of(Charset.forName("UTF-8"), Charset.forName("GB18030"), Charset.forName("UTF-16LE"),
			Charset.forName("Big5"));
	/** What stands between columns. */
	public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

	private final Surroundings around;
	private final Background background;
	private final ImportClasses classes;
	private final Signal changes = new Signal();
	private Path file;
	private String sheet;
	private EClass type;
	private ProgrammeEntry programme;
	private TextForm form;
	private Inspection found;
	private String failure = "";
	private boolean busy;

	/** @param programme the one that the user works on, or null */
	SourceModel(Surroundings around, ProgrammeEntry programme) {
		this.around = around;
		this.programme = programme == null && around.programmes().size() == 1 ? around.programmes().getFirst() : programme;
		background = around.backgrounds().get();
		classes = new ImportClasses(around.catalog(), around.labels());
	}

	/** Tells when something is another, also when the file was read. */
	public Signal changes() {
		return changes;
	}

	// ---- what the user decides

	/** Another file; nothing is known of it. */
	public void setFile(Path chosen) {
		file = chosen;
		sheet = null;
		type = null;
		form = null;
		found = null;
		inspect();
	}

	/** Another sheet, whose rows may be something else. */
	public void setSheet(String chosen) {
		if (!chosen.equals(sheet)) {
			sheet = chosen;
			type = null;
			inspect();
		}
	}

	/** The rows are objects of another class. */
	public void setType(EClass chosen) {
		if (chosen != type()) {
			type = chosen;
			inspect();
		}
	}

	/** @param chosen takes the new rows; null where each row names its own */
	public void setProgramme(ProgrammeEntry chosen) {
		if (!Objects.equals(chosen, programme)) {
			programme = chosen;
			inspect();
		}
	}

	/** The file is written in another way than its bytes seem to tell. */
	public void setForm(TextForm chosen) {
		if (!chosen.equals(form().orElse(null))) {
			form = chosen;
			inspect();
		}
	}

	private void inspect() {
		busy = true;
		failure = "";
		Inquiry inquiry = new Inquiry(file, sheet, type, programme == null ? null : programme.id(), null, form);
		background.ask(NLS.bind(Messages.inspecting, file.getFileName()), monitor -> new Inspector(around).inspect(inquiry, monitor), this::inspected,
				this::failed);
		changes.fire();
	}

	private void inspected(Inspection inspection) {
		busy = false;
		found = inspection;
		sheet = inspection.preview().sheet();
		changes.fire();
	}

	private void failed(Exception reason) {
		LoggerFactory.getLogger(SourceModel.class).debug("{} cannot be imported", file, reason);
		busy = false;
		found = null;
		failure = reason.getLocalizedMessage() == null ? reason.toString() : reason.getLocalizedMessage();
		changes.fire();
	}

	void close() {
		background.cancel();
	}

	// ---- what is shown

	/** Null as long as none was chosen. */
	public Path file() {
		return file;
	}

	/** The names of the sheets; none while they are not known. */
	public List<String> sheets() {
		return found == null ? List.of() : found.sheets();
	}

	/** The sheet that is shown; null while none is known. */
	public String sheet() {
		return sheet;
	}

	/** The classes to choose among. */
	public List<EClass> types() {
		return classes.all();
	}

	/** What a class is called among the others. */
	public String label(EClass each) {
		return classes.label(each);
	}

	/** What the rows are: as chosen, else as recognised; null as long as neither is. */
	public EClass type() {
		return type != null ? type : recognition().map(Recognition::type).orElse(null);
	}

	/** The programmes to choose among. */
	public List<ProgrammeEntry> programmes() {
		return around.programmes();
	}

	/** Who takes new rows; empty where each row names its own, and for what is in no programme. */
	public Optional<ProgrammeEntry> programme() {
		return takesProgramme() ? Optional.ofNullable(programme) : Optional.empty();
	}

	/** Whether the rows belong to programmes, rather than to the register that all programmes share. */
	public boolean takesProgramme() {
		return type() != null && Belonging.isOfProgrammes(type());
	}

	/** Whether each row says to which programme it belongs. */
	public boolean namesProgrammes() {
		return recognition().filter(each -> each.own() || each.columns().stream().map(column -> column.target())
				.anyMatch(target -> target.kind() == Target.Kind.FEATURE && target.feature() instanceof EReference reference
						&& Belonging.names(reference))).isPresent();
	}

	/** How a text file is read; empty for a workbook. */
	public Optional<TextForm> form() {
		return form != null ? Optional.of(form) : preview().flatMap(Preview::form);
	}

	/** As somebody chose it; null where the bytes of the file tell. */
	TextForm chosenForm() {
		return form;
	}

	/** How the table begins; empty while it is read. */
	public Optional<Preview> preview() {
		return Optional.ofNullable(found).map(Inspection::preview);
	}

	/** What the table was taken for. */
	public Optional<Recognition> recognition() {
		return Optional.ofNullable(found).flatMap(Inspection::recognition);
	}

	/** Whether the file is being read. */
	public boolean isBusy() {
		return busy;
	}

	/** The programme as an order names it, null for none. */
	ObjectId programmeId() {
		return programme().map(ProgrammeEntry::id).orElse(null);
	}

	/** Whether the import can go on from here, and what is to be said. */
	public IStatus status() {
		if (file == null) {
			return Status.error(Messages.chooseFile);
		}
		if (!failure.isEmpty()) {
			return Status.error(failure);
		}
		if (busy || found == null) {
			return new Status(IStatus.CANCEL, SourceModel.class, NLS.bind(Messages.inspecting, file.getFileName()));
		}
		if (found.recognition().isEmpty()) {
			return Status.error(found.reason());
		}
		Recognition recognition = found.recognition().get();
		if (recognition.type().isAbstract() && recognition.column(Target.TYPE).isEmpty()) {
			return Status.error(NLS.bind(Messages.chooseKind, around.labels().plural(recognition.type())));
		}
		if (takesProgramme() && programme == null && !namesProgrammes() && !around.programmes().isEmpty()) {
			return Status.error(Messages.chooseProgramme);
		}
		return new Status(IStatus.OK, SourceModel.class, said(recognition));
	}

	private String said(Recognition recognition) {
		String rows = around.labels().plural(recognition.type());
		boolean stamped = recognition.columns().stream().anyMatch(each -> each.origin() == Origin.STAMP);
		if (stamped) {
			return NLS.bind(recognition.own() ? Messages.ownExport : Messages.exportOfOthers, rows);
		}
		long used = recognition.columns().stream().filter(each -> each.isUsed()).count();
		return NLS.bind(Messages.recognised, new Object[] { rows, recognition.headerRow(), used, recognition.columns().size() });
	}
}
