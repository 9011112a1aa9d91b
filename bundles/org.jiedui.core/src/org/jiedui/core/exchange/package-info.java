/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which kinds of files books go into. */
package org.jiedui.core.exchange;
