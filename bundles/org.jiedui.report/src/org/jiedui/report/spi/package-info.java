/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a module implements to bring sections of reports that follow from more than its model. */
package org.jiedui.report.spi;
