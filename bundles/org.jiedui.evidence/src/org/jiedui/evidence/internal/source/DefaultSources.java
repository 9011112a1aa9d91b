/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.jiedui.evidence.internal.layout.Layout;
import org.jiedui.evidence.internal.layout.PageLayout;
import org.jiedui.evidence.internal.repair.Repaired;
import org.jiedui.evidence.internal.repair.Repairs;
import org.jiedui.evidence.source.Origin;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceException.Reason;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.evidence.source.Sources;
import org.jiedui.evidence.spi.Extract;
import org.jiedui.evidence.spi.SourceFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads texts with the format that knows a file best, repairs them and recognises their parts. */
@Component(service = Sources.class)
public final class DefaultSources implements Sources {

	private static final long LARGEST = 256L << 20;

	private final List<SourceFormat> formats;
	private final Repairs repairs;
	private final PageLayout layout;
	private final Clock clock = Clock.systemUTC();

	/**
	 * @param formats read files
	 * @param layout tells what a page has around its text
	 */
	@Activate
	public DefaultSources(
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<SourceFormat> formats,
			@Reference PageLayout layout) {
		this.formats = List.copyOf(formats);
		this.layout = layout;
		repairs = new Repairs();
	}

	@Override
	public SourceText read(Path file) throws SourceException {
		String name = String.valueOf(file.getFileName());
		try {
			if (Files.size(file) > LARGEST) {
				throw new SourceException(Reason.TOO_LARGE, name, null);
			}
			return read(name, Files.readAllBytes(file));
		} catch (IOException unreadable) {
			throw new SourceException(Reason.UNREADABLE, file.toString(), unreadable);
		}
	}

	@Override
	public SourceText read(String name, byte[] content) throws SourceException {
		SourceFormat best = null;
		int most = 0;
		for (SourceFormat each : formats) {
			int sureness = each.fits(name, content);
			if (sureness > most) {
				most = sureness;
				best = each;
			}
		}
		if (best == null) {
			throw new SourceException(Reason.UNKNOWN_FORM, name, null);
		}
		return source(name, best.form(), content, best.extract(name, content));
	}

	@Override
	public SourceText paste(String name, String text) {
		return source(name, "pasted", text.getBytes(StandardCharsets.UTF_8), Extract.plain(text, null));
	}

	private SourceText source(String name, String form, byte[] content, Extract extract) {
		Repaired repaired = repairs.repair(extract);
		Layout laid = layout.of(repaired.reading(), repaired.aside());
		Origin origin = new Origin(name, form, extract.encoding(), checksum(content), Instant.now(clock));
		return new SourceText(origin, extract.original(), repaired.reading(), laid.passages(), repaired.counts(), repaired.damages());
	}

	private static String checksum(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}
}
